package io.smsconsole.web.console.app;

import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The settings of an application without a browser.
 */
@PageTest
@Transactional
class AppSettingsPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AppActions apps;

	private String address;

	private String id;

	@BeforeEach
	void anApplication() {
		this.id = RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Shop", "Orders", "web")))
			.smsSdkAppId();
		this.address = "/console/apps/" + this.id;
	}

	@Test
	void showsTheFirstTabBelowNameIdAndState() {
		assertThat(get(this.address)).hasRedirectedUrl(this.address + "/basic");
		String page = text(get(this.address + "/basic"), 200);
		assertThat(page)
			.contains("<title>Basic · Shop · ", "Shop</h1>", this.id + "</code>", ">Enabled</span>",
					"id=\"tab-callback\"", "id=\"disable-app\"")
			.containsPattern("id=\"tab-basic\"[^>]* aria-current=\"page\"")
			.doesNotContain("id=\"delete-app\"", "data-testid=\"app-off\"");
		assertThat(text(get(this.address + "/callback"), 200)).contains("Shop</h1>", "id=\"callback-form\"")
			.containsPattern("id=\"tab-callback\"[^>]* aria-current=\"page\"");
	}

	@Test
	void tellsOnEachTabThatItIsDisabled() {
		RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Other", null, null)));
		RunAs.call(Callers.OWNER, () -> this.apps.modifyStatus(new ModifyAppStatusRequest(this.id, 0)));
		assertThat(text(get(this.address + "/callback"), 200)).contains("data-testid=\"app-off\"", "id=\"enable-app\"",
				"id=\"delete-app\"");
	}

	@Test
	void leadsBackToTheSettingsFromWhichItWasSwitched() {
		String asked = text(get(this.address + "/disable?settings=true"), 200);
		assertThat(asked).contains("action=\"" + this.address + "/disable?settings=true\"",
				"href=\"" + this.address + "\"");
		assertThat(post(this.address + "/disable?settings=true")).hasRedirectedUrl(this.address);
		assertThat(post(this.address + "/enable?settings=true")).hasRedirectedUrl(this.address);
		assertThat(post(this.address + "/disable")).hasRedirectedUrl("/console/apps");
	}

	@Test
	void keepsWhatWasEnteredWronglyBelowTheSameHead() {
		String form = text(post(this.address + "/basic").param("appName", "").param("appDesc", "kept"), 422);
		assertThat(form).contains("Shop</h1>", "kept", "field-error");
		assertThat(post(this.address + "/basic").param("appName", "Store")).hasRedirectedUrl(this.address + "/basic");
		assertThat(text(get(this.address + "/basic"), 200)).contains("Store</h1>");
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
		MvcTestResult result = request.exchange();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
