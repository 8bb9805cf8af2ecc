package io.smsconsole.web.console.review;

import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reviewers' inbox, the rules of review, and the sensitive words, without a browser.
 */
@PageTest
@Transactional
class ReviewPageTests {

	private static final String INBOX = "/console/reviews";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private JdbcClient database;

	private long sign;

	private long template;

	@BeforeEach
	void handIn() {
		this.sign = RunAs.call(Callers.OWNER, () -> this.mother.sign(Region.MAINLAND, "通知"));
		this.template = RunAs.call(Callers.OWNER,
				() -> this.mother.template(Region.MAINLAND, SmsType.NOTIFICATION, "您的<贷款>已到账"));
	}

	@Test
	void saysThatTheUpstreamReviewsAndShowsHowItGoesThere() {
		String page = text(get(INBOX), 200);
		assertThat(page).contains("data-testid=\"review-automatic\"", "data-testid=\"review-row\"", "通知");
		assertThat(text(get(INBOX + "/sign/" + this.sign), 200))
			.contains("data-testid=\"review-progress\"", "data-testid=\"review-history\"")
			.doesNotContain("decision-form");
		assertThat(text(get("/console/mainland/signs/" + this.sign), 200)).contains("data-testid=\"review-history\"");
	}

	@Test
	void showsATextBesideTheRulesThatItBreaks() {
		waiting();
		assertThat(text(get(INBOX).header("HX-Request", "true"), 200)).contains("review-template-" + this.template)
			.doesNotContain("<html");
		String page = text(get(INBOX + "/template/" + this.template), 200);
		assertThat(page).contains("您的&lt;<mark>贷款</mark>&gt;已到账", "id=\"reason-loan\"", "decision-form", "clerk");
	}

	@Test
	void takesADecisionAndLeadsToWhatWaitsNext() {
		waiting();
		MvcTestResult approved = decide("sign", this.sign, "true", null).exchange();
		assertThat(approved).hasStatus3xxRedirection().hasRedirectedUrl(INBOX + "/template/" + this.template);
		assertThat(
				decide("template", this.template, "false", null).param("reason", "loan").param("reviewReply", "请改写。"))
			.hasRedirectedUrl(INBOX);
		String reply = this.database.sql("SELECT reply FROM template WHERE id = ?")
			.param(this.template)
			.query(String.class)
			.single();
		assertThat(reply).endsWith(" 请改写。").hasSizeGreaterThan(10);
		assertThat(text(decide("sign", this.sign, "false", "again"), 422)).contains("data-testid=\"form-problems\"");
	}

	@Test
	void wantsAReasonAndTheVersionThatWasSeen() {
		waiting();
		assertThat(text(decide("sign", this.sign, "false", " "), 422)).contains("id=\"review-reply-error\"",
				"field-error");
		assertThat(text(decide("sign", this.sign, "true", null).param("version", "1"), 422))
			.contains("data-testid=\"review-changed\"");
	}

	@Test
	void tellsWhoeverSubmittedItThatSomebodyElseDecides() {
		this.database.sql("UPDATE review_item SET stage = 1").update();
		assertThat(text(get(INBOX + "/sign/" + this.sign), 200)).contains("data-testid=\"review-own\"")
			.doesNotContain("decision-form");
	}

	@Test
	void hintsAtWhatAReviewerMayObjectTo() {
		String hints = text(post(INBOX + "/hints").param("templateContent", "招聘普工").param("smsType", "2"), 200);
		assertThat(hints).contains("<mark>招聘</mark>").doesNotContain("<html");
		assertThat(text(post(INBOX + "/hints").param("templateContent", "您的验证码是{1}"), 200)).doesNotContain("<mark>");
	}

	@Test
	void showsTheRulesAndTakesTheirWords() {
		assertThat(text(get(INBOX + "/rules"), 200)).contains("id=\"words-loan\"", "id=\"save-loan\"");
		assertThat(post(INBOX + "/rules/loan").param("enabled", "true").param("words", "甲、乙+丙\r\n丁"))
			.hasRedirectedUrl(INBOX + "/rules#loan");
		assertThat(text(get(INBOX + "/rules"), 200)).contains("甲、乙+丙、丁");
	}

	@Test
	void listsAddsImportsExportsAndDeletesSensitiveWords() {
		String path = "/console/sensitive-words";
		assertThat(text(get(path), 200)).contains("敏感词样例", "id=\"add-words\"");
		assertThat(post(path).param("words", "新词甲\n新词乙")).hasRedirectedUrl(path);
		assertThat(text(get(path + "?search=新词甲"), 200)).contains("新词甲").doesNotContain("新词乙");
		assertThat(text(get(path + "/export"), 200)).contains("新词甲\n").contains("新词乙");
		assertThat(post(path + "/delete").param("word", "新词甲", "新词乙")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200)).doesNotContain("新词甲");
		assertThat(post(path + "/delete")).hasRedirectedUrl(path);
	}

	@Test
	void tellsOfWhatWasNeverSubmitted() {
		assertThat(text(get(INBOX + "/sign/42"), 400)).contains("data-testid=\"error-page\"");
		assertThat(text(get(INBOX + "/moon/42"), 400)).contains("data-testid=\"error-page\"");
	}

	private void waiting() {
		this.database.sql("UPDATE review_item SET stage = 1, submitted_by = 77, submitter = 'clerk'").update();
	}

	private MockMvcRequestBuilder decide(String kind, long id, String approve, String reply) {
		MockMvcRequestBuilder request = post(INBOX + "/" + kind + "/" + id).param("approve", approve);
		return (reply != null) ? request.param("reviewReply", reply) : request;
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path).with(Callers.owner());
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(Callers.owner()).with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MvcTestResult result = request.exchange();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
