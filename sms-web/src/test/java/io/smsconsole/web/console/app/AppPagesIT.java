package io.smsconsole.web.console.app;

import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AppPagesIT {

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void forgetApplications() {
		this.database.sql("DELETE FROM app").update();
		this.database.sql("UPDATE cache_version SET version = version + 1").update();
	}

	@Test
	void addsTheFirstApplicationAndShowsItsKeyOnce(Browser browser) {
		browser.language("zh-CN");
		browser.signIn();
		browser.open("/console/apps");
		browser.find("empty-state");
		browser.press("add-app");
		browser.press("save-app");
		browser.awaitText("app-name-error", "应用");
		browser.type("app-name", "商城");
		browser.type("app-desc", "下单与发货通知");
		browser.type("app-label", "电商");
		browser.press("save-app");
		String id = browser.find("sdk-app-id").getText();
		assertThat(browser.find("app-key").getText()).matches("[0-9a-f]{32}");
		Accessibility.check(browser);
		browser.press("to-apps");
		assertThat(browser.find("app-" + id).getText()).contains("商城", "下单与发货通知", "电商", id, "已启用");
		assertThat(browser.shows("delete-" + id)).as("a running one can't be deleted").isFalse();
	}

	@Test
	void checksAFieldAsOneTypesAndKeepsWhatWasEntered(Browser browser) {
		browser.signIn();
		browser.language("en");
		browser.open("/console/apps/new");
		browser.type("app-name", "Shop");
		browser.script("document.getElementById('app-label').removeAttribute('maxlength')");
		browser.type("app-label", "x".repeat(21));
		browser.awaitText("app-label-error", "20");
		browser.press("save-app");
		browser.awaitText("app-label-error", "20");
		assertThat(browser.find("app-name").getAttribute("value")).isEqualTo("Shop");
		Accessibility.check(browser);
	}

	@Test
	void editsDisablesAndDeletes(Browser browser) {
		browser.language("zh-CN");
		browser.signIn();
		String shop = add(browser, "商城");
		String site = add(browser, "官网");
		browser.open("/console/apps");
		browser.press("settings-" + shop);
		browser.type("app-name", "新商城");
		browser.press("save-app");
		browser.awaitText("flash-success", "新商城");
		assertThat(browser.find("app-title").getText()).isEqualTo("新商城");
		browser.press("all-apps");
		browser.press("disable-" + shop);
		browser.find("confirm-dialog");
		Accessibility.check(browser);
		browser.press("confirm-button");
		browser.awaitText("app-" + shop, "已停用");
		browser.press("delete-" + shop);
		browser.press("confirm-button");
		browser.awaitText("flash-success", "新商城");
		assertThat(browser.shows("app-" + shop)).isFalse();
		browser.press("disable-" + site);
		browser.press("confirm-button");
		browser.awaitText("app-" + site, "已停用");
		assertThat(browser.shows("delete-" + site)).as("the last one can't be deleted").isFalse();
		browser.press("enable-" + site);
		browser.awaitText("app-" + site, "已启用");
	}

	@Test
	void findsByNameWithoutLoadingThePageAgain(Browser browser) {
		browser.signIn();
		String shop = add(browser, "商城");
		String site = add(browser, "官网");
		browser.open("/console/apps");
		browser.type("search-name", "官");
		browser.await().until((page) -> !browser.shows("app-" + shop));
		assertThat(browser.shows("app-" + site)).isTrue();
		assertThat(browser.path()).contains("name=");
		browser.type("search-name", "没有");
		browser.find("empty-state");
	}

	@Test
	void setsAnApplicationUp(Browser browser) {
		browser.language("en");
		browser.signIn();
		String shop = add(browser, "Shop");
		String blog = add(browser, "Blog");
		browser.open("/console/apps/" + shop);
		String key = browser.find("app-facts").getText();
		assertThat(key).doesNotContainPattern("[0-9a-f]{32}");
		browser.press("to-key");
		browser.type("password", Browser.PASSWORD);
		browser.press("show-key");
		String old = browser.find("app-key").getText();
		browser.press("key-kept");
		browser.press("reset-key");
		browser.press("confirm-button");
		browser.await().until((page) -> browser.shows("app-key"));
		assertThat(browser.find("app-key").getText()).matches("[0-9a-f]{32}").isNotEqualTo(old);
		browser.press("tab-contacts");
		browser.press("add-contact");
		browser.type("name", "Li");
		browser.type("phone-number", "123");
		browser.press("save-contact");
		assertThat(browser.find("phone-number-error").getText()).isNotBlank();
		browser.type("phone-number", "138 0013 8000");
		browser.press("save-contact");
		assertThat(browser.find("contact").getText()).contains("Li", "+8613800138000", "Reviews");
		browser.press("tab-callback");
		browser.type("status-callback-url", "http://receiver.invalid/x");
		browser.press("test-callback");
		browser.await().until((page) -> browser.shows("callback-tested"));
		assertThat(browser.find("status-callback-url").getDomProperty("value")).isEqualTo("http://receiver.invalid/x");
		browser.choose("app-switcher", blog);
		browser.await().until((page) -> browser.path().equals("/console/apps/" + blog + "/callback"));
		assertThat(browser.find("app-title").getText()).isEqualTo("Blog");
		browser.press("disable-app");
		browser.press("confirm-button");
		browser.find("app-off");
		browser.press("enable-app");
		browser.find("disable-app");
	}

	@LooksTest
	void looksWell(Browser browser) {
		browser.signIn();
		Looks.check(browser, "/console/apps", "apps-empty");
		add(browser, "商城");
		add(browser, "一个名称非常非常长的应用用来检查卡片是否溢出页面");
		String off = add(browser, "Marketing");
		this.database.sql("UPDATE app SET status = 0 WHERE sdk_app_id = ?").param(off).update();
		Looks.check(browser, "/console/apps", "apps");
		Looks.check(browser, "/console/apps/new", "apps-new");
		Looks.check(browser, "/console/apps/" + off + "/basic", "apps-basic");
		Looks.check(browser, "/console/apps/" + off + "/basic/key", "apps-key");
		Looks.check(browser, "/console/apps/" + off + "/contacts", "apps-contacts-empty");
		this.database
			.sql("INSERT INTO contact (sdk_app_id, name, phone, email, kinds) VALUES (?, '王小明',"
					+ " '+8613800138000', 'a-rather-long-address-of-somebody@department.example.com', 31)")
			.param(off)
			.update();
		Looks.check(browser, "/console/apps/" + off + "/contacts", "apps-contacts");
		Looks.check(browser, "/console/apps/" + off + "/contacts/new", "apps-contacts-new");
		Looks.check(browser, "/console/account-settings", "account-settings");
	}

	private static String add(Browser browser, String name) {
		browser.open("/console/apps/new");
		browser.type("app-name", name);
		browser.press("save-app");
		return browser.find("sdk-app-id").getText();
	}

}
