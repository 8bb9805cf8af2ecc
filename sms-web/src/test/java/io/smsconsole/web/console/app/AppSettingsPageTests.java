package io.smsconsole.web.console.app;

import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.catalog.contact.ContactKind;
import io.smsconsole.core.catalog.contact.Contacts;
import io.smsconsole.web.testing.Browser;
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

	private static final String[] KINDS = { "frequencyLimit", "volumeWarning", "review", "lowPackage", "abuse" };

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AppActions apps;

	@Autowired
	private Apps stored;

	@Autowired
	private Contacts contacts;

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
	void tellsOnEachCardWhatWasSentToday() {
		assertThat(text(get("/console/apps"), 200)).contains("id=\"app-" + this.id + "\"", "0 sent today");
	}

	@Test
	void tellsOnEachTabThatItIsDisabled() {
		RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Other", null, null)));
		RunAs.call(Callers.OWNER, () -> this.apps.modifyStatus(new ModifyAppStatusRequest(this.id, 0)));
		assertThat(text(get(this.address + "/callback"), 200)).contains("data-testid=\"app-off\"", "id=\"enable-app\"",
				"id=\"delete-app\"");
	}

	@Test
	void offersWhatSendsBeforeWhatIsDisabled() {
		String other = RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Old", null, null)))
			.smsSdkAppId();
		String first = "<option value=\"%s\".*<option value=\"%s\"";
		assertThat(text(get("/console/apps"), 200)).containsPattern("(?s)" + first.formatted(other, this.id));
		RunAs.call(Callers.OWNER, () -> this.apps.modifyStatus(new ModifyAppStatusRequest(other, 0)));
		assertThat(text(get("/console/apps"), 200)).containsPattern("(?s)" + first.formatted(this.id, other));
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

	@Test
	void showsTheKeyToWhoeverKnowsThePassword() {
		String key = this.stored.appKey(Long.parseLong(this.id)).orElseThrow();
		String page = text(get(this.address + "/basic"), 200);
		assertThat(page).contains("id=\"to-key\"", "id=\"reset-key\"").doesNotContain(key);
		assertThat(text(get(this.address + "/basic/key"), 200)).contains("id=\"key-form\"", "aria-current=\"page\"");
		assertThat(text(post(this.address + "/basic/key").param("password", "wrong"), 422)).contains("field-error")
			.doesNotContain(key);
		assertThat(text(post(this.address + "/basic/key").param("password", Browser.PASSWORD), 200)).contains(key);
	}

	@Test
	void asksBeforeItResetsTheKey() {
		String old = this.stored.appKey(Long.parseLong(this.id)).orElseThrow();
		assertThat(text(get(this.address + "/basic/reset-key"), 200))
			.contains("action=\"" + this.address + "/basic/reset-key\"");
		String page = text(post(this.address + "/basic/reset-key"), 200);
		assertThat(page).doesNotContain(old).containsPattern("id=\"app-key\"[^>]*>[0-9a-f]{32}<");
	}

	@Test
	void keepsContacts() {
		String contacts = this.address + "/contacts";
		assertThat(text(get(contacts), 200)).contains("data-testid=\"empty-state\"", "id=\"add-contact\"");
		assertThat(text(get(contacts + "/new"), 200)).contains("id=\"contact-form\"");
		assertThat(text(post(contacts, KINDS).param("name", "").param("phoneNumber", "1"), 422))
			.containsPattern("id=\"name-error\"[^>]*><span>")
			.containsPattern("id=\"phone-number-error\"[^>]*><span>");
		assertThat(text(post(contacts + "/check", KINDS).param("email", "x"), 200)).doesNotContain("<html")
			.containsPattern("id=\"email-error\"[^>]*><span>");
		assertThat(post(contacts, KINDS).param("name", "Li <b>")
			.param("phoneNumber", "138 0013 8000")
			.param("lowPackage", "true")).hasRedirectedUrl(contacts);
		String page = text(get(contacts), 200);
		assertThat(page).contains("Li &lt;b&gt;", "+8613800138000", "Packages</span>")
			.doesNotContain("\"tag\">Reviews<");
		long contact = this.contacts.of(Long.parseLong(this.id), ContactKind.PACKAGE).get(0).id();
		String one = contacts + "/" + contact;
		assertThat(text(get(one + "/edit"), 200)).contains("value=\"Li &lt;b&gt;\"", "action=\"" + one + "\"");
		assertThat(post(one, KINDS).param("name", "Wang").param("phoneNumber", "").param("email", "wang@example.com"))
			.hasRedirectedUrl(contacts);
		assertThat(text(get(contacts), 200)).contains("Wang", "wang@example.com").doesNotContain("+8613800138000");
		assertThat(text(get(one + "/delete"), 200)).contains("Wang");
		assertThat(post(one + "/delete")).hasRedirectedUrl(contacts);
		assertThat(text(get(one + "/edit"), 400)).contains("data-testid=\"error-page\"");
	}

	@Test
	void testsNoReceiverOfOurOwnNetwork() {
		String form = text(post(this.address + "/callback/test", "statusCallbackEnabled").param("statusCallbackUrl",
				"http://127.0.0.1/x"), 422);
		assertThat(form).contains("private network", "value=\"http://127.0.0.1/x\"", "id=\"test-callback\"");
		assertThat(text(post("/console/general/reply-callback/test", "enabled").param("replyCallbackUrl", ""), 422))
			.contains("Enter an address to test");
		String told = text(post(this.address + "/callback/test", "statusCallbackEnabled").header("HX-Request", "true")
			.param("statusCallbackUrl", "http://receiver.invalid/x"), 200);
		assertThat(told).contains("data-testid=\"callback-tested\"", "alert-danger").doesNotContain("<html");
	}

	@Test
	void filtersByLabelAndState() {
		RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Blog", null, "press")));
		String shop = "id=\"app-" + this.id + "\"";
		assertThat(text(get("/console/apps?label=press"), 200)).contains("data-testid=\"app-card\"")
			.doesNotContain(shop);
		assertThat(text(get("/console/apps?label=web&status=1&name=" + this.id), 200)).contains(shop);
		assertThat(text(get("/console/apps?label=web&status=0&name=" + this.id), 200))
			.contains("data-testid=\"empty-state\"");
	}

	@Test
	void keepsTheSettingsOfTheAccount() {
		String path = "/console/account-settings";
		assertThat(text(get(path), 200)).contains("id=\"settings-form\"", "value=\"1000\"")
			.doesNotContain("data-testid=\"in-arrears\"");
		String form = text(post(path, "arrears", "packageRequired").param("certificationType", "1")
			.param("templateParameterLengthLimit", "x")
			.param("internationalDailyLimit", "1000")
			.param("approvalSize", "0"), 422);
		assertThat(form).containsPattern("id=\"template-parameter-length-limit-error\"[^>]*><span>");
		assertThat(post(path, "arrears", "packageRequired").param("certificationType", "0")
			.param("certifiedName", "Example")
			.param("templateParameterLengthLimit", "20")
			.param("internationalDailyLimit", "0")
			.param("approvalSize", "0")
			.param("arrears", "true")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200)).contains("data-testid=\"in-arrears\"", "value=\"Example\"");
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

	/** As browsers send a form with boxes, ticked or not. */
	private MockMvcRequestBuilder post(String path, String... boxes) {
		MockMvcRequestBuilder request = post(path);
		for (String box : boxes) {
			request.param("_" + box, "on");
		}
		return request;
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MvcTestResult result = request.exchange();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
