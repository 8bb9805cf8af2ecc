package io.smsconsole.web.console.number;

import java.util.List;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.audience.dnd.AddDoNotDisturbRequest;
import io.smsconsole.core.audience.dnd.DoNotDisturbActions;
import io.smsconsole.core.audience.unsubscribe.AddUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.ApplyUnsubscribeRemovalRequest;
import io.smsconsole.core.audience.unsubscribe.RemovalActions;
import io.smsconsole.core.audience.unsubscribe.UnsubscribeActions;
import io.smsconsole.core.audience.whitelist.AddFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.WhitelistActions;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of numbers in a browser.
 */
@BrowserTest
class NumberListIT {

	private static final String SIGN = "名单浏览";

	private static final List<String> PEOPLE = List.of("+8613800138000", "+8613900139000");

	@Autowired
	private CatalogMother mother;

	@Autowired
	private DoNotDisturbActions doNotDisturb;

	@Autowired
	private UnsubscribeActions unsubscribes;

	@Autowired
	private RemovalActions removals;

	@Autowired
	private WhitelistActions whitelist;

	@Autowired
	private Caches caches;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	private String app;

	private long sign;

	@BeforeEach
	void catalogue() {
		RunAs.call(Callers.OWNER, () -> {
			this.sign = this.mother.effectiveSign(Region.MAINLAND, SIGN);
			this.app = Long.toString(this.mother.app());
			return null;
		});
	}

	@AfterEach
	void empty() {
		this.transaction.executeWithoutResult((status) -> {
			List.of("dnd", "whitelist", "sign", "app").forEach(this.caches::changed);
			List.of("do_not_disturb", "frequency_whitelist", "unsubscription", "unsubscribe_appeal")
				.forEach((table) -> this.jdbc.update("DELETE FROM " + table));
			this.jdbc.update("DELETE FROM sign WHERE id = ?", this.sign);
			this.jdbc.update("DELETE FROM app WHERE sdk_app_id = ?", this.app);
		});
	}

	@Test
	void addsShowsAndRemovesNumbers(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open("/console");
		browser.press("menu-group-general");
		browser.press("menu-do-not-disturb");
		browser.press("add-dnd");
		browser.type("phone-numbers", "138 0013 8000");
		browser.press("save-dnd");
		assertThat(browser.find("agreed-error").getText()).contains("Confirm");
		browser.press("agreed");
		browser.press("save-dnd");
		assertThat(browser.find("flash-success").getText()).contains("1 numbers added");
		assertThat(browser.find("dnd-entry").getText()).contains("138****8000");
		tickAll(browser);
		browser.press("reveal-chosen");
		assertThat(browser.find("dnd-entry").getText()).contains(PEOPLE.get(0));
		tickAll(browser);
		browser.press("remove-chosen");
		browser.press("confirm-button");
		assertThat(browser.find("flash-success").getText()).contains("One entry was removed");
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		RunAs.call(Callers.OWNER, () -> {
			this.doNotDisturb.add(new AddDoNotDisturbRequest(null, SIGN, null, PEOPLE));
			this.whitelist.add(new AddFrequencyWhiteListRequest(this.app, PEOPLE));
			this.unsubscribes.add(new AddUnsubscribeRequest(this.app, SIGN, 1, PEOPLE));
			return this.removals.apply(new ApplyUnsubscribeRemovalRequest(this.app, SIGN, PEOPLE.get(0), null, null,
					"客户于 11 月 20 日来电，表示愿意继续接收会员通知"));
		});
		browser.signIn();
		Looks.check(browser, "/console/do-not-disturb", "lists-dnd");
		Looks.check(browser, "/console/do-not-disturb/add", "lists-dnd-add");
		Looks.check(browser, "/console/unsubscribed", "lists-unsubscribed");
		Looks.check(browser, "/console/unsubscribed/appeals", "lists-appeals");
		Looks.check(browser, "/console/apps/" + this.app + "/whitelist", "lists-whitelist");
	}

	private static void tickAll(Browser browser) {
		browser.driver().findElements(By.cssSelector("input[name=ids]")).forEach((box) -> box.click());
	}

}
