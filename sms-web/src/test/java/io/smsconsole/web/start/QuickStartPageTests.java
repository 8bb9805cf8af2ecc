package io.smsconsole.web.start;

import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
@Transactional
class QuickStartPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AppActions apps;

	@Test
	void ticksOffWhatIsReallyThere() {
		assertThat(steps()).contains("0 / 5", "href=\"/console/apps/new\"")
			.containsPattern("id=\"step-app\"[^>]*step-next");
		RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Shop", null, null)));
		assertThat(steps()).contains("1 / 5", "href=\"/console/apps\"")
			.containsPattern("id=\"step-app\"[^>]*step-done")
			.containsPattern("id=\"step-qualification\"[^>]*step-next");
	}

	@Test
	void offersAMadeUpCompanyToWhoTriesItOnTheSimulatedCloud() {
		String form = "/console/mainland/qualifications/new";
		assertThat(page(form)).contains("href=\"" + form + "?sample=true\"").doesNotContain("91440300MA5F2XHT8C");
		assertThat(page(form + "?sample=true")).contains("value=\"91440300MA5F2XHT8C\"",
				"value=\"110101199003071234\"");
	}

	private String steps() {
		return page("/console/quick-start");
	}

	private String page(String path) {
		MvcTestResult page = this.mvc.get().uri(path).with(Callers.owner()).exchange();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
