package io.smsconsole.web.console.price;

import java.nio.charset.StandardCharsets;

import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The price list without a browser.
 */
@PageTest
@Transactional
class PricePageTests {

	private static final String PATH = "/console/international/prices";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void addsChangesAndDeletesAPriceAndWritesDownWhoDidWhat() {
		assertThat(text(get(PATH), 200)).contains("No prices yet", "every country is served", "id=\"add-price\"",
				"id=\"import-form\"");
		assertThat(text(get(PATH + "/new"), 200)).contains("id=\"price-form\"", "Singapore (SG)", "Every type");
		assertThat(post(PATH).param("isoCode", "SG").param("smsType", "0").param("price", "0.0469"))
			.hasRedirectedUrl(PATH);
		assertThat(text(get(PATH), 200)).contains("Singapore", ">0.0469<", "Every type",
				"Countries without a price are refused");
		assertThat(stateAfter("AddPrice")).contains("\"Price\":\"0.0469\"");
		assertThat(text(get(PATH + "/SG/0/edit"), 200)).contains("value=\"0.0469\"", "Singapore");
		assertThat(post(PATH + "/SG/0").param("price", "0.05")).hasRedirectedUrl(PATH);
		assertThat(text(get(PATH + "?search=singa").header("HX-Request", "true"), 200)).contains(">0.0500<")
			.doesNotContain("<html");
		assertThat(text(get(PATH + "?search=none"), 200)).doesNotContain("id=\"price-table\"");
		assertThat(text(get(PATH + "/SG/0/delete"), 200)).contains("Delete the price for Singapore?",
				"It is the last one");
		assertThat(post(PATH + "/SG/0/delete")).hasRedirectedUrl(PATH);
		assertThat(text(get(PATH), 200)).contains("No prices yet");
		assertThat(get(PATH + "/SG/0/edit").exchange()).hasStatus(404);
	}

	@Test
	void tellsBesideEachFieldWhatIsWrongWithIt() {
		assertThat(text(post(PATH).param("isoCode", "").param("smsType", "0").param("price", "0.1"), 422))
			.containsPattern("id=\"iso-code-error\"[^>]*><span>Write the ISO code");
		assertThat(text(post(PATH).param("isoCode", "SG").param("smsType", "0").param("price", "1e3"), 422))
			.containsPattern("id=\"price-error\"[^>]*><span>Write the price")
			.contains("value=\"1e3\"");
		post(PATH).param("isoCode", "SG").param("smsType", "3").param("price", "0.1").exchange();
		assertThat(text(post(PATH).param("isoCode", "SG").param("smsType", "3").param("price", "0.2"), 422))
			.containsPattern("id=\"iso-code-error\"[^>]*><span>There is a price");
		assertThat(text(post(PATH + "/SG/3").param("price", "x"), 422)).contains("Verification code", "value=\"x\"");
	}

	@Test
	void takesInAFileAndHandsOneOutThatCanBeTakenInAgain() {
		String report = text(bring("SG,0,0.0469\nXX,0,1\nHK,0,free\n", false), 200);
		assertThat(report).contains("1 prices taken in, 0 removed.", "Row 2, IsoCode: Write the ISO code",
				"Row 3, Price: Write the price", ">0.0469<");
		assertThat(text(bring("HK,0,0.3\nXX,0,1\n", true), 200)).contains("the list was left as it is");
		assertThat(text(bring("HK,0,0.3\n", true), 200)).contains("1 prices taken in, 1 removed.")
			.doesNotContain(">0.0469<");
		assertThat(stateAfter("ImportPriceSet")).contains("HK 0 0.3000");
		assertThat(bring("", false)).hasRedirectedUrl(PATH);
		MvcTestResult csv = get(PATH + "/prices.csv").exchange();
		assertThat(csv).hasHeader("Content-Disposition", "attachment; filename=\"prices.csv\"");
		String content = new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(content).contains("IsoCode,SmsType,Price,Name").contains("HK,0,0.3000,Hong Kong");
		assertThat(text(bring(content, true), 200)).contains("1 prices taken in, 0 removed.");
	}

	@Test
	void speaksChinese() {
		bring("SG,3,0.0469\n", false);
		assertThat(text(get(PATH).header("Accept-Language", "zh-CN"), 200)).contains("新加坡", "验证码短信", "单价（元/条）");
	}

	private String stateAfter(String action) {
		return this.jdbc.queryForObject(
				"SELECT state_after FROM audit_entry WHERE action LIKE ?" + " ORDER BY id DESC LIMIT 1", String.class,
				"%:" + action);
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path).with(Callers.owner());
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post()
			.uri(path)
			.header("Accept-Language", "en")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private MvcTestResult bring(String csv, boolean whole) {
		return this.mvc.post()
			.uri(PATH + "/import")
			.multipart()
			.file(new MockMultipartFile("file", "prices.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
			.param("whole", Boolean.toString(whole))
			.header("Accept-Language", "en")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
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
