package io.smsconsole.web.console.limit;

import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The limits of an application without a browser.
 */
@PageTest
@Transactional
class LimitPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AppActions apps;

	private String frequency;

	private String volume;

	@BeforeEach
	void anApplication() {
		String id = RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Shop", null, null)))
			.smsSdkAppId();
		this.frequency = "/console/apps/" + id + "/frequency";
		this.volume = "/console/apps/" + id + "/volume";
	}

	@Test
	void takesFrequencyLimitsAndShowsThemAgain() {
		assertThat(text(get(this.frequency), 200)).contains("Shop</h1>", "id=\"frequency-form\"", "Up to 1,000");
		assertThat(post(this.frequency).param("sameContentLimit", "3")
			.param("sameContentSeconds", "60")
			.param("oneDayLimit", "")).hasRedirectedUrl(this.frequency);
		assertThat(text(get(this.frequency), 200)).containsPattern("name=\"sameContentLimit\"[^>]*value=\"3\"")
			.containsPattern("name=\"oneDayLimit\"[^>]*value=\"\"");
	}

	@Test
	void tellsBesideEachFieldWhatIsWrongWithIt() {
		String form = text(post(this.frequency).param("sameContentLimit", "many")
			.param("sameContentSeconds", "60")
			.param("oneDayLimit", "1001"), 422);
		assertThat(form).containsPattern("id=\"same-content-limit-error\"[^>]*><span>The limit is between")
			.containsPattern("id=\"one-day-limit-error\"[^>]*><span>The limit is between")
			.contains("value=\"many\"");
		assertThat(
				text(post(this.frequency + "/check").param("oneHourLimit", "-1").param("sameContentSeconds", "1"), 200))
			.containsPattern("id=\"one-hour-limit-error\"[^>]*><span>The limit is between");
		assertThat(text(post(this.volume).param("mainlandLimit", "10").param("mainlandWarning", "11"), 422))
			.containsPattern("id=\"mainland-warning-error\"[^>]*><span>The warning must not");
		assertThat(text(post(this.volume + "/check").param("globalLimit", "x"), 200))
			.containsPattern("id=\"global-limit-error\"[^>]*><span>The figure is");
	}

	@Test
	void takesLimitsOfTheDayAndCountries() {
		assertThat(text(get(this.volume), 200)).contains("Open to every country", "Used today", "Hong Kong");
		assertThat(post(this.volume).param("mainlandLimit", "500").param("globalLimit", "50"))
			.hasRedirectedUrl(this.volume);
		assertThat(post(this.volume + "/countries").param("isoCode", "SG").param("limit", "20"))
			.hasRedirectedUrl(this.volume);
		assertThat(post(this.volume + "/countries").param("isoCode", "HK").param("warning", ""))
			.hasRedirectedUrl(this.volume);
		assertThat(text(get(this.volume), 200)).contains("id=\"country-SG\"", "id=\"country-HK\"", "0 / 500", "0 / 20",
				"as international");
		assertThat(text(get(this.volume + "?q=sing"), 200)).contains("id=\"country-SG\"")
			.doesNotContain("id=\"country-HK\"");
		assertThat(text(post(this.volume + "/countries").param("isoCode", "JP").param("limit", "51"), 422))
			.contains("must not be above that of the application");
		assertThat(text(get(this.volume + "/countries/SG/remove"), 200)).contains("Remove Singapore?");
		assertThat(post(this.volume + "/countries/SG/remove")).hasRedirectedUrl(this.volume);
		assertThat(text(get(this.volume + "/countries/HK/remove"), 200)).contains("every country and region");
		assertThat(text(get(this.volume), 200)).doesNotContain("id=\"country-SG\"");
	}

	@Test
	void importsRowsThatAreRightReportsTheOthersAndExportsThem() {
		String csv = "IsoCode,Warning,Limit\nSG,1,2\nhk\nXX,1\nJP,=1+1\nCN\nSG\n";
		String page = text(this.mvc.post()
			.uri(this.volume + "/countries/import")
			.multipart()
			.file(new MockMultipartFile("file", "countries.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
			.header("Accept-Language", "en")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange(), 200);
		assertThat(page).contains("2 countries were taken in", "Row 4: There is no country or region XX",
				"Row 5: =1+1 is not a whole number", "Row 6: CN is the mainland", "Row 7: SG is listed twice",
				"id=\"country-SG\"", "id=\"country-HK\"");
		assertThat(text(get(this.volume + "/countries/countries.csv"), 200)).isEqualToNormalizingNewlines(
				"\uFEFFIsoCode,Warning,Limit,Name\nHK,0,0,Hong Kong SAR China\nSG,1,2,Singapore\n");
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
		return text(request.exchange(), status);
	}

	private static String text(MvcTestResult result, int status) {
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
