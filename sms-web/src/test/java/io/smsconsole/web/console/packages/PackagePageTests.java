package io.smsconsole.web.console.packages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.PackageRenewals;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Packages without a browser.
 */
@PageTest
@Transactional
class PackagePageTests {

	private static final String MAINLAND = "/console/mainland/packages";

	private static final String INTERNATIONAL = "/console/international/packages";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PackageRenewals renewals;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void recordsAPackageAfterAsking() {
		assertThat(text(get(MAINLAND), 200)).contains("No package yet", "id=\"add-package\"");
		assertThat(text(get(MAINLAND + "/new"), 200)).contains("id=\"package-form\"", "10,000", "Custom size");
		String asked = text(post(MAINLAND + "/confirm").param("packageType", "1")
			.param("size", "10000")
			.param("expiredTime", "2027-12-31"), 200);
		assertThat(asked).contains("Record this package?", "For the mainland: 10,000 segments",
				"Valid from now until the end of 2027-12-31");
		assertThat(count()).as("nothing is recorded by asking").isZero();
		assertThat(post(address(asked))).hasRedirectedUrl(MAINLAND);
		String list = text(get(MAINLAND), 200);
		assertThat(list).contains("Fixed size", "10,000 of 10,000 segments", "2028-01-01 00:00", "In use",
				"data-testid=\"outlook\"");
		assertThat(text(get(INTERNATIONAL), 200)).contains("No package yet");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM sms_package WHERE amount = 10000 AND type = 1",
				Integer.class))
			.isEqualTo(1);
		assertThat(stateAfter("AddSmsPackage")).contains("\"PackageAmount\":10000");
	}

	@Test
	void takesCustomSizesAndMoneyAndGifts() {
		String asked = text(post(INTERNATIONAL + "/confirm").param("packageType", "1")
			.param("size", "custom")
			.param("packageAmount", "66.50")
			.param("expiredTime", ""), 200);
		assertThat(asked).contains("For everywhere else: ¥66.50", "Valid from now for 2 years");
		assertThat(post(address(asked))).hasRedirectedUrl(INTERNATIONAL);
		assertThat(text(get(INTERNATIONAL), 200)).contains("Custom size", "¥66.50 of ¥66.50");
		assertThat(post(address(text(post(MAINLAND + "/confirm").param("packageType", "0")
			.param("size", "custom")
			.param("packageAmount", "7"), 200)))).hasRedirectedUrl(MAINLAND);
		assertThat(text(get(MAINLAND), 200)).contains("Gift");
	}

	@Test
	void tellsBesideEachFieldWhatIsWrongWithIt() {
		String form = text(post(MAINLAND + "/confirm").param("packageType", "1")
			.param("size", "custom")
			.param("packageAmount", "999")
			.param("expiredTime", "2020-01-01"), 422);
		assertThat(form).containsPattern("id=\"package-amount-error\"[^>]*><span>The amount is between 1,000")
			.containsPattern("id=\"expired-time-error\"[^>]*><span>A package expires")
			.contains("value=\"999\"");
		assertThat(text(post(INTERNATIONAL + "/confirm").param("packageType", "1")
			.param("size", "custom")
			.param("packageAmount", "49.99"), 422)).contains("between 50 and 10,000,000 yuan");
		assertThat(text(post(MAINLAND).param("packageType", "1").param("size", "many"), 422))
			.containsPattern("id=\"package-amount-error\"[^>]*><span>");
		assertThat(text(post(MAINLAND + "/confirm").param("size", "1000"), 422))
			.containsPattern("id=\"package-type-error\"[^>]*><span>");
		assertThat(count()).isZero();
	}

	@Test
	void filtersByStateAndSpeaksChinese() {
		add("2000");
		add("3000");
		this.jdbc.update("UPDATE sms_package SET used = amount WHERE amount = 3000");
		assertThat(text(get(MAINLAND + "?state=1").header("HX-Request", "true"), 200)).contains("3,000 segments")
			.doesNotContain("2,000", "<html");
		assertThat(text(get(MAINLAND + "?state=2"), 200)).doesNotContain("id=\"package-table\"")
			.contains("id=\"filter-state\"");
		String chinese = text(this.mvc.get().uri(MAINLAND).header("Accept-Language", "zh-CN").with(Callers.owner()),
				200);
		assertThat(chinese).contains("国内套餐包", "自定义套餐包", "2,000 / 2,000 条", "已用完");
	}

	@Test
	void setsTheAlarmAndTellsWhenLittleIsLeft() {
		assertThat(text(get(INTERNATIONAL), 200)).contains("1% / 5% / 15%");
		assertThat(text(get(MAINLAND + "/alarm"), 200)).contains("id=\"alarm-form\"").doesNotContain("percent-15");
		assertThat(text(post(MAINLAND + "/alarm").param("alarmBelow", "few"), 422))
			.containsPattern("id=\"alarm-below-error\"[^>]*><span>The threshold is between")
			.contains("value=\"few\"");
		assertThat(post(MAINLAND + "/alarm").param("alarmBelow", "500")).hasRedirectedUrl(MAINLAND);
		assertThat(text(get(MAINLAND), 200)).contains("Below 500 segments", "data-testid=\"low\"");
		assertThat(text(get("/console"), 200)).contains("Mainland packages run low");
		assertThat(stateAfter("ModifyPackageAlarm")).contains("\"Below\":500");
		add("2000");
		assertThat(text(get(MAINLAND), 200)).doesNotContain("data-testid=\"low\"");
		assertThat(post(INTERNATIONAL + "/alarm").param("alarmBelow", "12.5").param("alarmPercentSet", "5"))
			.hasRedirectedUrl(INTERNATIONAL);
		assertThat(text(get(INTERNATIONAL), 200)).contains("Below ¥12.50", "Below 5% of");
		assertThat(text(get(INTERNATIONAL + "/alarm"), 200)).contains("value=\"12.50\"")
			.containsPattern("id=\"percent-5\"[^>]*checked")
			.doesNotContainPattern("id=\"percent-1\"[^>]*checked");
	}

	@Test
	void setsTheRenewalAndShowsWhatItAdded() {
		assertThat(text(get(INTERNATIONAL), 200)).contains("Automatic renewal", "id=\"edit-renewal\"");
		assertThat(text(get(INTERNATIONAL + "/renewal"), 200)).contains("id=\"renewal-form\"", "value=\"500.00\"");
		assertThat(text(post(MAINLAND + "/renewal").param("enabled", "true")
			.param("renewBelow", "500")
			.param("renewAmount", "100")
			.param("renewDays", "30")
			.param("renewLimit", "1"), 422))
			.containsPattern("id=\"renew-amount-error\"[^>]*><span>The amount is between");
		assertThat(post(MAINLAND + "/renewal").param("enabled", "true")
			.param("renewBelow", "500")
			.param("renewAmount", "2000")
			.param("renewDays", "30")
			.param("renewLimit", "1")).hasRedirectedUrl(MAINLAND);
		assertThat(stateAfter("ModifyPackageRenewal")).contains("\"Amount\":2000");
		assertThat(this.renewals.renew(Region.MAINLAND)).isTrue();
		assertThat(text(get(MAINLAND), 200))
			.contains("Below 500 segments a package of 2,000 segments is added, valid for 30 days",
					"1 of at most 1 this month")
			.containsPattern("package-table[\\s\\S]*Automatic renewal");
	}

	private String stateAfter(String action) {
		return this.jdbc.queryForObject(
				"SELECT state_after FROM audit_entry WHERE action LIKE ?" + " ORDER BY id DESC LIMIT 1", String.class,
				"%:" + action);
	}

	private void add(String amount) {
		assertThat(post(MAINLAND).param("packageType", "1").param("size", "custom").param("packageAmount", amount))
			.hasRedirectedUrl(MAINLAND);
	}

	private int count() {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM sms_package", Integer.class);
	}

	/** Where the question posts to. */
	private static String address(String page) {
		Matcher action = Pattern.compile("<form[^>]*class=\"question[^>]*>").matcher(page);
		assertThat(action.find()).isTrue();
		Matcher address = Pattern.compile("action=\"([^\"]+)\"").matcher(action.group());
		assertThat(address.find()).isTrue();
		return address.group(1).replace("&amp;", "&");
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path).header("Accept-Language", "en").with(Callers.owner());
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post()
			.uri(URI.create(path))
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
