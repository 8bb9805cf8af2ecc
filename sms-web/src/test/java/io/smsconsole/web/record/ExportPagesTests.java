package io.smsconsole.web.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.insight.export.ExportWriter;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import io.smsconsole.web.statistics.SentSamples;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
@Transactional
class ExportPagesTests {

	private static final String RECORDS = "/console/statistics/mainland/records";

	private static final String REPLIES = "/console/statistics/mainland/replies";

	private static final String EXPORTS = "/console/statistics/exports";

	private static final Pattern FILE = Pattern.compile(EXPORTS + "/[0-9]+/file");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ExportWriter writer;

	@Autowired
	private Replies replies;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Ids ids;

	@BeforeEach
	void send() {
		SentSamples samples = new SentSamples(this.jdbc, this.ids);
		samples.message(Instant.now().minusSeconds(90), Region.MAINLAND, "+8613800138000", MessageState.DELIVERED,
				"DELIVRD");
		samples.message(Instant.now().minusSeconds(80), Region.MAINLAND, "+8613900139000", MessageState.FAILED,
				"MK:100F");
		this.replies.record(List.of(new UpstreamReply("+8613800138000", "企鹅商城", "", "=好 42", Instant.now())));
	}

	@Test
	void writesAFilteredListIntoAFileAndHandsItOut() {
		assertThat(text(get(RECORDS + "?app=" + SentSamples.APP))).contains("records/export", "id=\"export-xlsx\"");
		String masked = file(RECORDS, "app", Long.toString(SentSamples.APP), "state", "5", "format", "csv");
		assertThat(masked.lines().toList()).hasSize(2);
		assertThat(masked).contains("139****9000", "MK:100F");
		assertThat(file(RECORDS, "app", Long.toString(SentSamples.APP), "format", "csv", "whole", "true"))
			.contains("'+8613800138000");
	}

	@Test
	void keepsWhatElseTheListIsNarrowedDownByInItsForm() {
		String page = text(get(RECORDS + "?task=4711&code=MK:100F&country=CN"));
		assertThat(page).contains("name=\"task\" value=\"4711\"", "name=\"code\" value=\"MK:100F\"",
				"name=\"country\" value=\"CN\"", "4711</span>");
		assertThat(text(get(RECORDS + "?code="))).contains("name=\"code\" value=\"\"").doesNotContain("null</span>");
	}

	@Test
	void listsRepliesAndWritesThemIntoAFile() {
		String page = text(get(REPLIES + "?app=" + SentSamples.APP));
		assertThat(page).contains("138****8000", "=好 **").doesNotContain("badge-state-warning", "Called back");
		assertThat(file(REPLIES, "app", Long.toString(SentSamples.APP), "format", "csv")).contains("'=好 **");
		this.replies.record(List.of(new UpstreamReply("+8613800138000", "企鹅商城", "", "TD", Instant.now())));
		this.replies.calledBack(
				this.jdbc.queryForList("SELECT id FROM reply WHERE sdk_app_id = ?", Long.class, SentSamples.APP),
				Instant.parse("2026-11-25T16:00:01Z"));
		assertThat(text(get(REPLIES + "?app=" + SentSamples.APP))).contains("badge-state-warning", "Called back");
		assertThat(file(REPLIES, "app", Long.toString(SentSamples.APP), "format", "csv")).contains("Called back",
				"2026-11-26 00:00:01");
	}

	@Test
	void removesAFileThatIsNotWanted() {
		file(RECORDS, "format", "csv");
		String address = first(text(get(EXPORTS)));
		assertThat(post(address.replace("/file", "/cancel"))).hasStatus3xxRedirection();
		assertThat(text(get(EXPORTS))).contains("data-testid=\"empty-state\"");
		assertThat(get(address)).hasStatus(404);
	}

	@Test
	void saysThatTheStatisticsWereNotVerifiedYet() {
		this.jdbc.update("UPDATE tally_check SET messages = -1, running_since = NULL");
		assertThat(text(get("/console/statistics/verification"))).contains("audit-state-never", "id=\"verify\"");
	}

	private String file(String list, String... fields) {
		assertThat(post(list + "/export", fields)).hasStatus3xxRedirection();
		while (this.writer.step()) {
			assertThat(this.writer).isNotNull();
		}
		return text(get(first(text(get(EXPORTS)))));
	}

	private static String first(String page) {
		Matcher file = FILE.matcher(page);
		assertThat(file.find()).isTrue();
		return file.group();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(Callers.owner()).exchange();
	}

	private MvcTestResult post(String address, String... fields) {
		MockMvcRequestBuilder request = this.mvc.post()
			.uri(address)
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
