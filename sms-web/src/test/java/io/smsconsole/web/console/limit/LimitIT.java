package io.smsconsole.web.console.limit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.price.DeletePriceRequest;
import io.smsconsole.core.limits.price.ImportPriceSetRequest;
import io.smsconsole.core.limits.price.PriceActions;
import io.smsconsole.core.limits.volume.ModifyWarningThresholdRequest;
import io.smsconsole.core.limits.volume.VolumeActions;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Setting the limits of an application, and the packages of the account.
 */
@BrowserTest
class LimitIT {

	@Autowired
	private AppActions apps;

	@Autowired
	private VolumeActions volume;

	@Autowired
	private PackageActions packages;

	@Autowired
	private PriceActions prices;

	@Autowired
	private JdbcTemplate jdbc;

	@TempDir
	private Path folder;

	private String app;

	@BeforeEach
	void anApplication() {
		this.app = RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Limited", null, null)))
			.smsSdkAppId();
	}

	@AfterEach
	void remove() {
		for (String table : List.of("tally_delta", "app_country", "volume_limit", "frequency_limit", "abuse_monitor",
				"app")) {
			this.jdbc.update("DELETE FROM " + table + " WHERE sdk_app_id = ?", this.app);
		}
	}

	@Test
	void setsLimitsAndCountries(Browser browser) throws Exception {
		browser.language("en");
		browser.signIn();
		browser.open("/console/apps");
		browser.press("settings-" + this.app);
		browser.press("tab-frequency");
		browser.type("one-day-limit", "5000");
		browser.awaitText("one-day-limit-error", "1,000");
		browser.type("one-day-limit", "5");
		browser.press("save-frequency");
		browser.awaitText("flash-success", "hold from now on");
		browser.press("tab-volume");
		browser.type("global-limit", "50");
		browser.press("save-volume");
		browser.awaitText("flash-success", "hold from now on");
		browser.choose("iso-code", "SG");
		browser.type("limit", "20");
		browser.press("add-country");
		browser.awaitText("country-SG", "20");
		Path file = Files.writeString(this.folder.resolve("countries.csv"), "HK,1,2\nXX\n");
		browser.find("country-file").sendKeys(file.toString());
		browser.press("import-countries");
		assertThat(browser.find("import-report").getText()).contains("One country", "Row 2");
		browser.type("search-q", "hong");
		browser.await().until((page) -> !browser.shows("country-SG"));
		browser.press("remove-HK");
		browser.press("confirm-button");
		browser.awaitText("flash-success", "Hong Kong");
	}

	@LooksTest
	void looksWell(Browser browser) {
		browser.signIn();
		Looks.check(browser, "/console/apps/" + this.app + "/frequency", "limit-frequency");
		Looks.check(browser, "/console/apps/" + this.app + "/volume", "limit-volume-empty");
		RunAs.call(Callers.OWNER,
				() -> this.volume.modify(new ModifyWarningThresholdRequest(this.app, 800, 1000, 40, 50,
						List.of(new CountryThreshold("SG", 15, 20), new CountryThreshold("HK", null, null),
								new CountryThreshold("TW", 5, null), new CountryThreshold("US", null, 50)))));
		sent(0, "CN", 640);
		sent(1, "SG", 19);
		sent(1, "US", 20);
		Looks.check(browser, "/console/apps/" + this.app + "/volume", "limit-volume");
		this.jdbc.update("INSERT INTO abuse_monitor VALUES (?, 1, 500, 80, 90, 1, UTC_TIMESTAMP(), UTC_TIMESTAMP())",
				this.app);
		Looks.check(browser, "/console/apps/" + this.app + "/security", "limit-security");
	}

	@LooksTest
	void packagesLookWell(Browser browser) {
		RunAs.call(Callers.OWNER, () -> {
			this.packages.add(new AddSmsPackageRequest(0, 1_000L, 0, null));
			this.packages.add(new AddSmsPackageRequest(0, 50_000L, 1, null));
			this.packages.add(new AddSmsPackageRequest(0, 12_345L, 1, null));
			this.packages.add(new AddSmsPackageRequest(1, 66_650L, 1, null));
			return this.prices
				.importPrices(new ImportPriceSetRequest("SG,0,0.2880\nSG,3,0.2650\nHK,0,0.3420\nUS,0,0.0469", true));
		});
		this.jdbc.update("UPDATE sms_package SET used = 0.4 * amount");
		this.jdbc.update("UPDATE sms_package SET used = amount WHERE amount = 1000");
		this.jdbc.update("INSERT INTO package_alarm VALUES (0, 100, '')");
		this.jdbc.update("INSERT INTO package_renewal VALUES (0, TRUE, 101, 10000, 730, 3)");
		for (int day = 1; day < 9; day++) {
			this.jdbc
				.update("""
						INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code,
						state, code, messages, fee) VALUES (UTC_DATE() - INTERVAL ? DAY, 0, ?, 0, 0, '', 2, 'CN', 1, '', ?, ?)""",
						day, this.app, 100 * day, 100 * day + 50);
			this.jdbc.update(
					"""
							INSERT INTO charge_hour (hour, sdk_app_id, template_id, sign_name, iso_code, sms_type, price, taken, given_back)
							VALUES (UTC_DATE() - INTERVAL ? DAY, ?, 0, '', 'SG', 2, 0.2880, ?, 1)""",
					day, this.app, 20 * day);
		}
		browser.signIn();
		try {
			Looks.check(browser, "/console/mainland/packages", "packages");
			Looks.check(browser, "/console/mainland/packages/new", "package-new");
			Looks.check(browser, "/console/international/packages", "packages-international");
			Looks.check(browser, "/console/international/prices", "prices");
			Looks.check(browser, "/console/international/prices/new", "price-new");
			Looks.check(browser, "/console/international/packages/alarm", "package-alarm");
			Looks.check(browser, "/console/mainland/packages/renewal", "package-renewal");
		}
		finally {
			this.jdbc.update("DELETE FROM sms_package");
			this.jdbc.update("DELETE FROM package_alarm");
			this.jdbc.update("DELETE FROM package_renewal");
			this.jdbc.update("DELETE FROM charge_hour");
			RunAs.call(Callers.OWNER, () -> {
				this.prices.importPrices(new ImportPriceSetRequest("SG,0,0.2880", true));
				return this.prices.delete(new DeletePriceRequest("SG", 0));
			});
		}
	}

	private void sent(int region, String isoCode, int messages) {
		this.jdbc.update("""
				INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code,
				state, code, messages, fee) VALUES (UTC_TIMESTAMP(), ?, ?, 0, 0, '', 2, ?, 1, '', ?, ?)""", region,
				this.app, isoCode, messages, messages);
	}

}
