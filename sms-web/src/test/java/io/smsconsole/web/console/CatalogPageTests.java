package io.smsconsole.web.console;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.image.Pictures;
import io.smsconsole.core.catalog.sign.DescribeTPLSignInfoRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of applications, qualifications, signs and templates without a browser: page
 * or fragment, refusals, and what strangers may send.
 */
@PageTest
@Transactional
class CatalogPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private SignActions signs;

	@ParameterizedTest
	@CsvSource({ "/console/apps, apps", "/console/mainland/qualifications, qualifications",
			"/console/mainland/signs, signs", "/console/international/signs, signs",
			"/console/mainland/templates, templates", "/console/international/templates, templates" })
	void answersABrowserWithThePageAndHtmxWithTheList(String path, String id) {
		assertThat(text(get(path), 200)).contains("<html", "id=\"menu\"", "id=\"" + id + "\"");
		assertThat(text(get(path).header("HX-Request", "true"), 200)).contains("id=\"" + id + "\"")
			.doesNotContain("<html", "id=\"menu\"");
	}

	@Test
	void refreshesTheRowOfASignAloneAndOnlyInReview() {
		long id = RunAs.call(Callers.OWNER, () -> this.mother.sign(Region.INTERNATIONAL, "Example"));
		String row = text(get("/console/international/signs/" + id + "/row"), 200);
		assertThat(row.strip()).startsWith("<tr").contains("hx-trigger=\"every 2s\"").doesNotContain("<html");
		long effective = RunAs.call(Callers.OWNER, () -> this.mother.effectiveSign(Region.INTERNATIONAL, "Done"));
		assertThat(text(get("/console/international/signs/" + effective + "/row"), 200)).doesNotContain("every 2s");
	}

	@Test
	void refreshesTheRowOfATemplateAlone() {
		RunAs.call(Callers.OWNER, () -> this.mother.sign(Region.INTERNATIONAL, "Example"));
		long id = RunAs.call(Callers.OWNER,
				() -> this.mother.template(Region.MAINLAND, SmsType.VERIFICATION, "<b>{1}</b> code"));
		String row = text(get("/console/mainland/templates/" + id + "/row"), 200);
		assertThat(row.strip()).startsWith("<tr").contains("&lt;b&gt;{1}&lt;/b&gt; code").doesNotContain("<b>");
	}

	@Test
	void answersABadFormWithItselfAndKeepsWhatWasEntered() {
		String form = text(post("/console/mainland/templates").param("templateName", "<script>")
			.param("smsType", "3")
			.param("templateContent", "{2}")
			.param("remark", "because"), 422);
		assertThat(form).contains("<html", "&lt;script&gt;", "{2}", "because", "id=\"template-content-error\"");
		assertThat(form).doesNotContain("<script>{").doesNotContain("value=\"<script>\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/console/mainland/signs", "/console/mainland/templates",
			"/console/mainland/qualifications", "/console/apps" })
	void answersAnEmptyOrSenselessFormWithItself(String path) {
		assertThat(text(post(path), 422)).contains("field-error");
		assertThat(text(post(path).param("smsType", "x")
			.param("signType", "x")
			.param("purpose", "99999999999")
			.param("qualificationId", "x")
			.param("proofImage", "x")
			.param("imageSet", "x"), 422)).contains("field-error");
		assertThat(text(post(path + "/check"), 200)).contains("field-error").doesNotContain("<html");
	}

	@Test
	void previewsATemplateAsItIsBilled() {
		String preview = text(post("/console/mainland/templates/preview").param("templateContent", "字".repeat(67))
			.param("previewSign", "示例"), 200);
		assertThat(preview.strip()).startsWith("<div").contains("【示例】字", "67 / 500", "<dd>71</dd>", "<dd>2</dd>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/console/mainland/signs/42/edit", "/console/mainland/signs/42/delete",
			"/console/mainland/templates/42/edit", "/console/mainland/qualifications/42/edit",
			"/console/apps/1499999999", "/console/apps/1499999999/basic", "/console/apps/x/delete",
			"/console/mainland/signs?state=7" })
	void tellsOfWhatIsNotThere(String path) {
		assertThat(text(get(path), 400)).contains("data-testid=\"error-page\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/console/moon/signs", "/console/MAINLAND/signs" })
	void hasNoOtherHalves(String path) {
		text(get(path), 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/console/mainland/signs?state=x", "/console/mainland/signs/x/edit" })
	void refusesWhatIsNoNumber(String path) {
		text(get(path), 400);
	}

	@Test
	void asksBeforeItDeletes() {
		long id = RunAs.call(Callers.OWNER, () -> this.mother.sign(Region.INTERNATIONAL, "Example"));
		String path = "/console/international/signs/" + id + "/delete";
		assertThat(text(get(path), 200)).contains("<html", "Example", "action=\"" + path + "\"");
		assertThat(text(get(path).header("HX-Request", "true"), 200)).contains("<dialog").doesNotContain("<html");
		assertThat(post(path)).hasStatus3xxRedirection();
		assertThat(text(get("/console/international/signs"), 200)).doesNotContain("[Example]");
	}

	@Test
	void asksOnceBeforeItDeletesSeveral() {
		long first = asOwner(() -> this.mother.sign(Region.INTERNATIONAL, "Example A"));
		long second = asOwner(() -> this.mother.sign(Region.INTERNATIONAL, "Example B"));
		String path = "/console/international/signs/delete?id=" + first + "&id=" + second;
		assertThat(text(get(path).header("HX-Request", "true"), 200)).contains("<dialog", "Example A", "Example B",
				"id=" + first + "&amp;id=" + second);
		assertThat(post(path)).hasStatus3xxRedirection();
		assertThat(text(get("/console/international/signs"), 200)).doesNotContain("Example A", "Example B");
		assertThat(get("/console/international/signs/delete")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/console/international/signs");
		assertThat(post("/console/international/signs/delete")).hasStatus3xxRedirection();
	}

	@Test
	void tellsWhatBecomesOfSignsBeforeTheirQualificationIsDeleted() {
		long sign = asOwner(() -> this.mother.sign(Region.MAINLAND, "示例科技"));
		long other = asOwner(this.mother::qualification);
		long qualification = asOwner(() -> this.signs.info(new DescribeTPLSignInfoRequest(sign)).qualificationId());
		String list = "/console/mainland/qualifications";
		assertThat(text(get(list + "/" + qualification + "/delete"), 200)).contains("【示例科技】", "will be rejected");
		assertThat(text(get(list + "/" + other + "/delete"), 200)).doesNotContain("confirm-lines");
		String both = list + "/delete?id=" + qualification + "&id=" + other;
		assertThat(text(get(both), 200)).contains("Delete 2 qualifications?", "【示例科技】", "will be rejected");
		assertThat(post(both)).hasStatus3xxRedirection().hasRedirectedUrl(list);
		assertThat(text(get("/console/mainland/signs/" + sign), 200)).contains("资质已删除");
	}

	@Test
	void showsASignWithAllThatWasHandedIn() {
		long id = asOwner(() -> this.mother.sign(Region.MAINLAND, "示例科技"));
		String path = "/console/mainland/signs/" + id;
		String page = text(get(path), 200);
		assertThat(page).contains("<html", "【示例科技】", "Business licence", "示例科技有限公司", path + "/images/", "every 2s",
				"review-history");
		assertThat(text(get(path).header("HX-Request", "true"), 200)).contains("id=\"standing\"")
			.doesNotContain("<html", "Business licence");
		assertThat(get("/console/international/signs/" + id)).hasRedirectedUrl(path);
		text(get("/console/mainland/signs/42"), 400);
	}

	@Test
	void showsImagesAndLetsThemDoNothingElse() {
		long id = asOwner(() -> this.mother.sign(Region.INTERNATIONAL, "Example"));
		long image = asOwner(() -> this.signs.info(new DescribeTPLSignInfoRequest(id)).proofImageId());
		String path = "/console/international/signs/" + id + "/images/";
		MockHttpServletResponse answer = get(path + image).exchange().getResponse();
		assertThat(answer.getContentType()).isEqualTo("image/png");
		assertThat(answer.getContentAsByteArray()).isEqualTo(Base64.getDecoder().decode(Pictures.png()));
		assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
		assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.getHeaders("Cache-Control")).hasSize(1).first().asString().contains("private");
		assertThat(answer.getHeader("Content-Disposition")).startsWith("inline; filename=\"sign-" + id);
		assertThat(get(path + image + "?small=true").exchange().getResponse().getContentType()).isEqualTo("image/jpeg");
		text(get(path + "42"), 404);
		long qualification = asOwner(this.mother::qualification);
		text(get("/console/mainland/qualifications/" + qualification + "/images/" + image), 200);
		text(get("/console/mainland/qualifications/" + qualification + "/images/42?small=true"), 404);
	}

	@Test
	void showsATemplateCopiesItAndLeadsToItsGroupSend() {
		asOwner(() -> this.mother.sign(Region.MAINLAND, "示例科技"));
		long id = asOwner(() -> this.mother.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的订单{1}已发货"));
		String path = "/console/mainland/templates";
		assertThat(text(get(path + "/" + id), 200))
			.contains("【示例科技】您的订单{1}已发货", "<dd>1</dd>", "/console/mainland/tasks/new?templateId=" + id,
					path + "/new?from=" + id)
			.doesNotContain("edit-template", "every 2s");
		assertThat(text(get(path + "/new?from=" + id), 200)).contains("您的订单{1}已发货", "value=\"登录验证码\"");
		assertThat(get("/console/international/templates/" + id)).hasRedirectedUrl(path + "/" + id);
		text(get(path + "/new?from=42"), 400);
	}

	@Test
	void keepsAQualificationWhoseDocumentsAreStillToCome() {
		String list = "/console/mainland/qualifications";
		MockMvcRequestBuilder form = post(list).param("qualificationName", "待补充公司")
			.param("purpose", "0")
			.param("creditCode", CatalogMother.CREDIT_CODE)
			.param("legalPerson", "王小明")
			.param("manager.name", "李小红")
			.param("manager.phone", "13800138000")
			.param("manager.idNumber", "110101199003071234");
		assertThat(text(form, 422)).contains("image-set-error");
		assertThat(form.param("submit", "false")).hasStatus3xxRedirection();
		assertThat(text(get(list + "?state=3"), 200)).contains("待补充公司", "To be completed");
		assertThat(text(get(list + "?purpose=1"), 200)).doesNotContain("待补充公司");
	}

	private static <T> T asOwner(Supplier<T> work) {
		return RunAs.call(Callers.OWNER, work);
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
