package io.smsconsole.web.console.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.CallerAuthentication;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of access management without a browser: page or fragment, hostile texts,
 * guessed numbers, entries that no form has, and rights that do not suffice.
 */
@PageTest
@Transactional
class AccessPageTests {

	private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

	private static final String READING = """
			{"version":"2.0","statement":{"effect":"allow","action":["cam:List*","cam:Get*"],"resource":"*"}}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccessHands hands;

	@Autowired
	private JdbcClient database;

	private long user;

	private long group;

	private long policy;

	@BeforeEach
	void makePeople() {
		this.user = this.hands.user("mallory", HOSTILE);
		this.group = this.hands.group(HOSTILE.substring(0, 50), HOSTILE, this.user);
		this.policy = this.hands.policy("reading", HOSTILE, READING);
		this.hands.attach(this.policy, this.user);
		this.hands.attachToGroup(2, this.group);
		this.hands.key(this.user);
	}

	@ParameterizedTest
	@CsvSource({ "/console/users, users", "/console/groups, groups", "/console/policies, policies",
			"/console/simulator?action=ListUsers, results" })
	void answersABrowserWithThePageAndHtmxWithTheList(String path, String id) {
		assertThat(text(get(path, Callers.owner()), 200)).contains("<html", "id=\"navigation\"", "id=\"" + id + "\"",
				"id=\"menu-users\"", "id=\"menu-simulator\"");
		assertThat(text(get(path, Callers.owner()).header("HX-Request", "true"), 200)).contains("id=\"" + id + "\"")
			.doesNotContain("<html", "id=\"navigation\"");
	}

	@Test
	void showsTextsOfOthersAsTexts() {
		String asked = "?name=mallory&action=ListUsers&ip=10.0.0.1&time=2026-11-25T10:00&mfa=yes";
		for (String path : List.of("/console/users", user(""), user("/edit"), user("/password"), user("/delete"),
				"/console/groups", group(""), group("/edit"), group("/delete"), group("/policies/2/detach"),
				"/console/policies", policy(""), policy("/edit"), policy("/delete"),
				"/console/policies/new?copy=" + this.policy, "/console/simulator" + asked,
				"/console/users/names?name=mal")) {
			assertThat(text(get(path, Callers.owner()), 200)).as(path)
				.doesNotContain("<script>alert", "<img src=x", "??");
		}
		assertThat(text(get(user(""), Callers.owner()), 200)).contains("&lt;script&gt;");
		String words = text(post("/console/policies/read", Callers.owner()).param("policyDocument",
				READING.replace("cam:Get*", HOSTILE.replace("\"", ""))), 200);
		assertThat(words).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
		String form = text(post("/console/users", Callers.owner()).param("name", HOSTILE).param("email", HOSTILE), 422);
		assertThat(form).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
	}

	@Test
	void tellsOfGuessedNumbersOnlyThatThereIsNothing() {
		for (String path : List.of("/console/users/42", "/console/users/42/edit", "/console/users/42/delete",
				"/console/groups/42", "/console/groups/42/delete", "/console/policies/42", "/console/policies/42/edit",
				"/console/policies/new?copy=42")) {
			assertThat(text(get(path, Callers.owner()), 404)).as(path).contains("data-testid=\"error-page\"");
		}
		text(get("/console/users/" + Callers.OWNER.uin(), Callers.owner()), 400);
		text(get("/console/users/x", Callers.owner()), 404);
	}

	@Test
	void refusesStrangersAlikeWhetherSomethingIsThereOrNot() {
		for (String path : List.of("/console/users/%d", "/console/users/%d/edit", "/console/users/%d/delete",
				"/console/groups/%d", "/console/policies/%d", "/console/policies/%d/edit")) {
			long there = path.contains("users") ? this.user : path.contains("groups") ? this.group : this.policy;
			String refused = text(get(path.formatted(there), stranger()), 403);
			assertThat(withoutId(text(get(path.formatted(424242), stranger()), 403))).as(path)
				.isEqualTo(withoutId(refused).replace("s/" + there, "s/424242"));
			assertThat(refused).contains("cam:").doesNotContain("mallory");
		}
	}

	@Test
	void takesNothingThatTheFormDoesNotHave() {
		assertThat(post(user(""), Callers.owner()).param("name", "owner")
			.param("remark", "changed")
			.param("consoleLogin", "false")
			.param("useApi", "false")
			.param("password", "Another-password-1")
			.param("uin", "1")
			.param("owner", "true")
			.exchange()).hasStatus3xxRedirection();
		assertThat(this.database.sql("SELECT name, remark, console_login, use_api, owner FROM account WHERE uin = ?")
			.param(this.user)
			.query()
			.singleRow()).containsEntry("name", "mallory")
			.containsEntry("remark", "changed")
			.containsEntry("console_login", true)
			.containsEntry("use_api", true)
			.containsEntry("owner", null);
	}

	@Test
	void offersPoliciesWithWhatTheyAllow() {
		String few = text(get(group(""), Callers.owner()).header("Accept-Language", "en"), 200);
		assertThat(few).contains("id=\"policy-3\"", "Sending, group sends, customers and short links")
			.doesNotContain("id=\"policy-2\"", "id=\"policy-search\"");
		this.hands.policy("asking", "What the help desk may ask", READING);
		this.hands.policy("telling", "", READING);
		String many = text(get(user(""), Callers.owner()).header("Accept-Language", "en"), 200);
		assertThat(many).contains("id=\"policy-search\"", "What the help desk may ask", "No description");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/policies", "/groups", "/keys", "/delete", "/disable", "/password", "/reset-totp",
			"/api-on", "/edit" })
	void letsReadersChangeNothing(String what) {
		RequestPostProcessor reader = mallory();
		MvcTestResult result = post(user(what), reader).param("policy", "1").param("group", "1").exchange();
		assertThat(result.getResponse().getStatus()).as(what).isIn(403, 405);
		String page = text(get(user(""), reader), 200);
		assertThat(page).doesNotContain("id=\"edit-user\"", "id=\"delete-user\"", "id=\"attach\"", "id=\"join\"",
				"id=\"add-key\"", "id=\"switch-api\"", "id=\"reset-password\"");
		assertThat(text(get("/console/policies", reader), 200)).doesNotContain("id=\"add-policy\"");
	}

	@Test
	void letsNobodyRaiseThemselves() {
		long chief = this.hands.user("chief", "");
		this.hands.attach(1, chief);
		this.hands.attach(this.hands.policy("managing", "", READING.replace("\"cam:Get*\"", "\"cam:*\"")), this.user);
		assertThat(post(user("/policies"), mallory()).param("policy", "1")).hasStatus3xxRedirection();
		assertThat(post(user("/groups/" + this.group + "/leave"), mallory())).hasStatus3xxRedirection();
		assertThat(text(get(user(""), mallory()), 200)).contains("QcloudSMSReadonlyAccess")
			.doesNotContain(">QcloudSMSFullAccess</a>");
		text(post("/console/users/" + chief + "/keys", mallory()), 403);
		text(post("/console/users/" + chief + "/password", mallory()), 422);
		assertThat(post("/console/users/" + chief + "/delete", mallory())).hasStatus3xxRedirection();
		text(get("/console/users/" + chief, mallory()), 200);
		text(post("/console/policies", mallory()).param("policyName", "more")
			.param("policyDocument", READING.replace("cam:Get*", "sms:SendSms")), 422);
	}

	@Test
	void asksBeforeItDestroysAndTellsWhatHappens() {
		assertThat(text(get(user("/delete"), Callers.owner()), 200)).contains("<html", "mallory",
				"action=\"" + user("/delete") + "\"");
		assertThat(text(get(group("/delete"), Callers.owner()).header("HX-Request", "true"), 200)).contains("<dialog",
				"Its member loses");
		assertThat(post(policy("/delete"), Callers.owner())).hasStatus3xxRedirection();
		assertThat(text(get(user(""), Callers.owner()), 200)).doesNotContain(">reading<");
		assertThat(post(user("/delete"), Callers.owner())).hasStatus3xxRedirection();
		text(get(user(""), Callers.owner()), 404);
	}

	@Test
	void doesNotMindNonsense() {
		for (String path : List.of("/console/users?search=%25&after=x&size=9999", "/console/groups?after=-5",
				"/console/policies?scope=x&search=%00", "/console/policies/new?copy=x",
				"/console/simulator?name=nobody&action=ListUsers", "/console/simulator?name=mallory&action=Nothing",
				"/console/simulator?action=SendSms&app=x&ip=y&time=z&mfa=w")) {
			text(get(path, Callers.owner()), 200);
		}
		for (String path : List.of("/console/policies/generate", "/console/policies/read",
				"/console/policies/statements?remove=99", "/console/policies/conditions?statement=99&remove=7")) {
			text(post(path, Callers.owner()).param("statements[0].conditions[3].kind", "x")
				.param("statements[2].effect", "x"), 200);
		}
		for (String path : List.of("/console/users", "/console/groups", "/console/policies", user("/password"))) {
			text(post(path, Callers.owner()).param("passwordKind", "chosen").param("consoleLogin", "true"), 422);
		}
	}

	private String user(String path) {
		return "/console/users/" + this.user + path;
	}

	private String group(String path) {
		return "/console/groups/" + this.group + path;
	}

	private String policy(String path) {
		return "/console/policies/" + this.policy + path;
	}

	private RequestPostProcessor mallory() {
		return caller(this.user, "mallory");
	}

	private static RequestPostProcessor stranger() {
		return caller(100000000077L, "stranger");
	}

	private static RequestPostProcessor caller(long uin, String name) {
		return SecurityMockMvcRequestPostProcessors.authentication(
				new CallerAuthentication(new Caller(uin, Callers.OWNER.ownerUin(), name, Means.SESSION, "test")));
	}

	private MockMvcRequestBuilder get(String path, RequestPostProcessor who) {
		return this.mvc.get().uri(URI.create(path)).with(who);
	}

	private MockMvcRequestBuilder post(String path, RequestPostProcessor who) {
		return this.mvc.post().uri(URI.create(path)).with(who).with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	private static String withoutId(String page) {
		return page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private static String text(MockMvcRequestBuilder request, int status) {
		MvcTestResult result = request.exchange();
		String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(body).isEqualTo(status);
		return body;
	}

}
