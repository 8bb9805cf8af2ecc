package io.smsconsole.web.console.alarm;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import io.smsconsole.web.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The inbox without a browser.
 */
@PageTest
class AlarmPageTests {

	private static final String LIST = "/console/alarms";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Alarms alarms;

	@Autowired
	private AppActions apps;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void anAlarm() {
		this.alarms.raise(NewAlarm.of(AlarmKind.TASK_MISSED, 1400000001L, "page", "/console/mainland/tasks/1",
				"<script>alert(1)</script>"));
		this.alarms.raise(NewAlarm.of(AlarmKind.UPSTREAM_DOWN, 0, "page", "/console"));
	}

	@AfterEach
	void forgetThem() {
		this.database.sql("DELETE FROM alarm_read").update();
		this.database.sql("DELETE FROM alarm WHERE ref = 'page'").update();
	}

	@Test
	void listsThemAsAPageAndAsItsPart() {
		assertThat(get(LIST, Callers.owner(), false))
			.contains("<html", "id=\"alarms-table\"", "id=\"menu-alarms\"", "Group send missed: &lt;script&gt;")
			.doesNotContain("<script>alert");
		assertThat(get(LIST, Callers.owner(), true)).contains("id=\"alarms-table\"").doesNotContain("<html");
		assertThat(get(LIST + "?state=open", Callers.owner(), true)).contains("The upstream cannot be reached")
			.doesNotContain("alert(1)");
	}

	@Test
	void namesTheApplication() {
		String app = RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Shop <1>", null, null)))
			.smsSdkAppId();
		this.alarms.raise(NewAlarm.of(AlarmKind.TASK_STUCK, 1499999998L, "page", "/console", "Sale"));
		this.alarms.raise(NewAlarm.of(AlarmKind.TASK_MISSED, Long.parseLong(app), "page", "/console", "Sale"));
		String name = "<span class=\"breakable\">Shop &lt;1&gt;</span><span class=\"cell-note\">" + app + "</span>";
		assertThat(get(LIST, Callers.owner(), true)).contains(name, "<span class=\"breakable\">1499999998</span>");
		String alarm = this.database.sql("SELECT CAST(id AS CHAR) FROM alarm WHERE sdk_app_id = ?")
			.param(app)
			.query(String.class)
			.single();
		assertThat(get(LIST + "/" + alarm, Callers.owner(), false)).contains(name);
		this.database.sql("DELETE FROM app WHERE sdk_app_id = ?").param(app).update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?app=x&kind=%3Cb%3E&state=%27", "?app=0000000000", "?after=x&size=100000" })
	void doesNotMindNonsenseInTheAddress(String query) {
		assertThat(get(LIST + query, Callers.owner(), false)).doesNotContain("<b>");
	}

	@Test
	void ringsTheBellUntilAllIsRead() {
		assertThat(get("/console", Callers.owner(), false)).contains("id=\"bell\"", "data-testid=\"bell-count\"",
				"Alarms that go on: ");
		assertThat(this.mvc.post()
			.uri(LIST + "/read")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(302);
		assertThat(get("/console", Callers.owner(), false)).contains("id=\"bell\"")
			.doesNotContain("data-testid=\"bell-count\"");
	}

	@Test
	void showsOneAndMarksItAsRead() {
		String page = LIST + "/" + newest();
		assertThat(get(page, Callers.owner(), false)).contains("id=\"read-alarm\"", "The upstream cannot be reached",
				"Messages are accepted and wait");
		assertThat(this.mvc.post()
			.uri(page + "/read")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(302);
		assertThat(get(page, Callers.owner(), false)).doesNotContain("id=\"read-alarm\"");
	}

	@Test
	void saysThatThereIsNoMailServer() {
		assertThat(get(LIST + "/test", Callers.owner(), false)).contains("data-testid=\"off-mail\"");
		MvcTestResult refused = this.mvc.post()
			.uri(LIST + "/test")
			.param("email", "a@example.com")
			.header("Accept-Language", "en")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
		assertThat(refused).hasStatus(422);
		assertThat(refused).bodyText().contains("No mail server is set.");
	}

	@Test
	void addsChangesTriesAndDeletesAWebhook() {
		String webhooks = LIST + "/webhooks";
		assertThat(get(webhooks, Callers.owner(), false)).contains("No webhook yet", "id=\"add-webhook\"");
		assertThat(get(webhooks + "/new", Callers.owner(), false)).contains("id=\"webhook-form\"", "DingTalk");
		assertThat(post(webhooks, "name", "", "format", "wecom", "webhookUrl", "ftp://x")).hasStatus(422)
			.bodyText()
			.contains("The webhook needs a name.");
		assertThat(post(webhooks, "name", "<b>Duty</b>", "format", "wecom", "webhookUrl",
				"https://hooks.example.com/hook?key=very-secret", "kindSet", "review"))
			.hasStatus(302);
		String list = get(webhooks, Callers.owner(), false);
		assertThat(list).contains("&lt;b&gt;Duty", "hooks.example.com", "WeCom").doesNotContain("very-secret");
		String id = this.database.sql("SELECT id FROM alarm_webhook").query(String.class).single();
		assertThat(get(webhooks + "/" + id + "/edit", Callers.owner(), false)).contains("Leads to hooks.example.com")
			.doesNotContain("very-secret");
		assertThat(post(webhooks + "/" + id, "name", "Night", "format", "slack")).hasStatus(302);
		assertThat(get(webhooks, Callers.owner(), false)).contains("Night", "Slack", ">Off<");
		assertThat(get(webhooks + "/" + id + "/delete", Callers.owner(), false)).contains("Night is told of no alarm");
		assertThat(post(webhooks + "/" + id + "/delete")).hasStatus(302);
		assertThat(get(webhooks, Callers.owner(), false)).contains("No webhook yet");
	}

	@Test
	void showsNothingToWhoMayNothing() {
		RequestPostProcessor stranger = Person.insert(this.database, false, false).signedIn();
		for (String path : new String[] { LIST, LIST + "/" + newest(), LIST + "/test" }) {
			MvcTestResult result = this.mvc.get().uri(path).with(stranger).exchange();
			assertThat(result.getResponse().getStatus()).as(path).isIn(403, 404);
			assertThat(result).bodyText().doesNotContain("The upstream cannot be reached", "id=\"bell\"");
		}
	}

	private MvcTestResult post(String path, String... parameters) {
		var request = this.mvc.post()
			.uri(path)
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.header("Accept-Language", "en");
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private String newest() {
		return this.database.sql("SELECT CAST(MAX(id) AS CHAR) FROM alarm WHERE ref = 'page'")
			.query(String.class)
			.single();
	}

	private String get(String path, RequestPostProcessor caller, boolean part) {
		var request = this.mvc.get().uri(path).with(caller).header("Accept-Language", "en");
		MvcTestResult result = (part ? request.header("HX-Request", "true") : request).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
