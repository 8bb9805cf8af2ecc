package io.smsconsole.web.console.user;

import io.smsconsole.web.console.access.AccessHands;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class UserPagesIT {

	@Autowired
	private AccessHands hands;

	@BeforeEach
	void forget() {
		this.hands.empty();
	}

	@Test
	void addsAUserAndShowsPasswordAndKeyOnce(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open("/console/users");
		browser.find("empty-state");
		browser.press("add-user");
		browser.type("name", "no blanks");
		browser.type("email", "x");
		browser.awaitText("name-error", "letters");
		browser.press("save-user");
		browser.awaitText("email-error", "form");
		browser.type("name", "Alice");
		browser.type("email", "alice@example.com");
		browser.press("use-api");
		browser.press("save-user");
		assertThat(browser.find("handed-name").getText()).isEqualTo("alice");
		assertThat(browser.find("handed-password").getText()).hasSize(16);
		assertThat(browser.find("handed-secret-id").getText()).startsWith("AKID");
		assertThat(browser.find("handed-link").getText()).endsWith("/login");
		assertThat(browser.find("credentials").getAttribute("href")).startsWith("data:text/csv");
		browser.press("to-user");
		assertThat(browser.find("keys").getText()).contains("AKID", "never used");
		assertThat(browser.find("policies").getText()).contains("may do nothing");
	}

	@Test
	void givesAndTakesGroupsPoliciesAndKeys(Browser browser) {
		long uin = this.hands.user("bob", "");
		long group = this.hands.group("Marketing", "");
		this.hands.attachToGroup(2, group);
		browser.language("en");
		browser.signIn();
		browser.open("/console/users/" + uin);
		browser.chooseText("join-group", "Marketing");
		browser.press("join");
		browser.find("flash-success");
		assertThat(browser.find("policies").getText()).contains("QcloudSMSReadonlyAccess", "by Marketing");
		browser.press("choose-policy");
		assertThat(browser.find("choose-policy").getText()).contains("SMSOperator", "group sends");
		browser.pick("policy-3");
		browser.press("attach");
		browser.find("flash-success");
		browser.press("detach-3");
		browser.press("confirm-button");
		browser.awaitText("flash-success", "detached");
		browser.press("leave-" + group);
		browser.awaitText("policies", "may do nothing");
		browser.press("add-key");
		String id = browser.find("handed-secret-id").getText();
		browser.press("to-user");
		browser.press("switch-key");
		browser.awaitText("keys", "Disabled");
		browser.press("delete-key");
		browser.awaitText("confirm-dialog", id);
		browser.press("confirm-button");
		browser.awaitText("keys", "No access keys");
	}

	@Test
	void disablesResetsAndDeletes(Browser browser) {
		long uin = this.hands.user("bob", "");
		browser.language("en");
		browser.signIn();
		browser.open("/console/users/" + uin);
		browser.press("disable-user");
		browser.awaitText("confirm-dialog", "no access key");
		browser.press("confirm-button");
		browser.awaitText("ways-in", "sign in");
		browser.press("enable-user");
		browser.press("reset-password");
		browser.pick("password-kind-chosen");
		browser.type("password", "short");
		browser.press("save-password");
		browser.awaitText("password-error", "8");
		browser.pick("password-kind-made-up");
		browser.press("save-password");
		assertThat(browser.find("handed-password").getText()).hasSize(16);
		browser.press("to-user");
		browser.press("delete-user");
		browser.awaitText("confirm-dialog", "bob");
		browser.press("confirm-button");
		browser.awaitText("flash-success", "bob");
		browser.find("empty-state");
	}

	@LooksTest
	void looksWell(Browser browser) {
		browser.signIn();
		Looks.check(browser, "/console/users", "users-empty");
		long alice = this.hands.user("alice", "市场部 · 负责会员日与节日活动的群发");
		long group = this.hands.group("市场部", "会员与活动", alice);
		this.hands.attachToGroup(3, group);
		this.hands.attach(2, alice);
		this.hands.key(alice);
		long nobody = this.hands.user("a-name-that-is-as-long-as-a-name-may-be.of-some-dep", "");
		Looks.check(browser, "/console/users", "users");
		Looks.check(browser, "/console/users/" + alice, "user");
		Looks.check(browser, "/console/users/" + nobody, "user-without-policies");
		Looks.check(browser, "/console/users/new", "user-new");
		Looks.check(browser, "/console/users/" + alice + "/password", "user-password");
		Looks.check(browser, "/console/groups", "groups");
		Looks.check(browser, "/console/groups/" + group, "group");
		Looks.check(browser, "/console/groups/new", "group-new");
	}

}
