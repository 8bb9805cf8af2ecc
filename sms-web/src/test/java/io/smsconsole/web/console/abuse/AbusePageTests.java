package io.smsconsole.web.console.abuse;

import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The watch over verification codes without a browser.
 */
@PageTest
@Transactional
class AbusePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AppActions apps;

	@Autowired
	private JdbcClient database;

	private String app;

	private String path;

	@BeforeEach
	void anApplication() {
		this.app = RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Shop", null, null)))
			.smsSdkAppId();
		this.path = "/console/apps/" + this.app + "/security";
	}

	@Test
	void takesFiguresAndShowsThemAgain() {
		assertThat(text(get(this.path), 200)).contains("Shop</h1>", "id=\"abuse-form\"", "id=\"tab-security\"")
			.containsPattern("name=\"requests\"[^>]*value=\"50\"")
			.doesNotContain("codes-stopped");
		assertThat(post(this.path).param("enabled", "true")
			.param("requests", "500")
			.param("successRate", "70")
			.param("growthRate", "100")
			.param("stopEnabled", "true")).hasRedirectedUrl(this.path);
		assertThat(text(get(this.path), 200)).containsPattern("name=\"requests\"[^>]*value=\"500\"")
			.containsPattern("id=\"stop-enabled\"[^>]*checked");
		assertThat(post(this.path).param("requests", "500").param("successRate", "70").param("growthRate", "100"))
			.hasRedirectedUrl(this.path);
		assertThat(text(get(this.path), 200)).doesNotContain("checked=\"checked\"");
	}

	@Test
	void tellsBesideEachFieldWhatIsWrongWithIt() {
		assertThat(
				text(post(this.path).param("requests", "<b>").param("successRate", "101").param("growthRate", ""), 422))
			.containsPattern("id=\"requests-error\"[^>]*><span>The number of codes is")
			.containsPattern("id=\"success-rate-error\"[^>]*><span>The success rate is")
			.containsPattern("id=\"growth-rate-error\"[^>]*><span>The growth is")
			.contains("value=\"&lt;b&gt;\"");
		assertThat(text(
				post(this.path + "/check").param("requests", "1").param("successRate", "0").param("growthRate", "0"),
				200))
			.containsPattern("id=\"success-rate-error\"[^>]*><span>The success rate is");
	}

	@Test
	void showsThatCodesAreStoppedAndResumesThem() {
		assertThat(post(this.path).param("enabled", "true")
			.param("requests", "500")
			.param("successRate", "70")
			.param("growthRate", "100")).hasRedirectedUrl(this.path);
		this.database.sql("UPDATE abuse_monitor SET stopped_at = '2026-03-02 03:04:05' WHERE sdk_app_id = ?")
			.param(this.app)
			.update();
		assertThat(text(get(this.path), 200)).contains("codes-stopped", "2026-03-02 11:04", "id=\"resume-codes\"");
		assertThat(text(get(this.path + "/resume"), 200)).contains("Resume verification codes?");
		assertThat(post(this.path + "/resume")).hasRedirectedUrl(this.path);
		assertThat(text(get(this.path), 200)).doesNotContain("codes-stopped");
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path).header("Accept-Language", "en").with(Callers.owner());
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post()
			.uri(path)
			.header("Accept-Language", "en")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MockHttpServletResponse response = request.exchange().getResponse();
		String text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(response.getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
