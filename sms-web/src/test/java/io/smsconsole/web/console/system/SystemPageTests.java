package io.smsconsole.web.console.system;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import io.smsconsole.web.testing.Person;
import org.junit.jupiter.api.AfterEach;
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
import static org.awaitility.Awaitility.await;

/**
 * The pages of the installation itself without a browser.
 */
@PageTest
class SystemPageTests {

	private static final String SYSTEM = "/console/system";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Alarms alarms;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void forgetTroubles() {
		this.database.sql("DELETE FROM alarm WHERE ref = 'page'").update();
	}

	@Test
	void tellsOfUpstreamJobsNodesVersionsAndStorage() {
		await().until(() -> get(SYSTEM, "en", Callers.owner()), (page) -> page.contains("The upstream answers"));
		assertThat(get(SYSTEM, "en", Callers.owner())).contains("id=\"menu-system\"", "id=\"tab-storage\"",
				"The simulated cloud in this process", "id=\"upstream-table\"");
		assertThat(get(SYSTEM + "/jobs", "en", Callers.owner())).contains("Add up the counts",
				"id=\"run-verify-statistics\"");
		assertThat(get(SYSTEM + "/nodes", "en", Callers.owner())).contains("data-testid=\"node\"",
				"Against the database: ");
		assertThat(get(SYSTEM + "/versions", "en", Callers.owner())).contains("MariaDB", "Asia/Shanghai");
		assertThat(get(SYSTEM + "/storage", "en", Callers.owner()))
			.contains("data-testid=\"disk\"", "id=\"tables-table\"", "flyway_schema_history")
			.doesNotContain("Almost full");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/jobs", "/nodes", "/versions", "/storage" })
	void speaksBothLanguagesAndGivesItsPartAlone(String tab) {
		assertThat(get(SYSTEM + tab, "zh-CN", Callers.owner())).contains("系统状态").doesNotContain("??");
		MvcTestResult part = this.mvc.get()
			.uri(SYSTEM + tab)
			.header("HX-Request", "true")
			.with(Callers.owner())
			.exchange();
		assertThat(part).bodyText().contains("id=\"system-live\"").doesNotContain("<html");
	}

	@Test
	void runsAJobWhereThatMakesSense() {
		assertThat(post(SYSTEM + "/jobs/watch-packages")).hasRedirectedUrl(SYSTEM + "/jobs");
		assertThat(post(SYSTEM + "/jobs/reconcile")).hasStatus(400);
		assertThat(post(SYSTEM + "/jobs/nothing")).hasStatus(404);
	}

	@Test
	void saysAboveEachPageWhatIsWrongAndWhenItIsOver() {
		this.alarms.raise(NewAlarm.of(AlarmKind.DISK_LOW, 0, "page", SYSTEM + "/storage", "<b>node-a</b>", "312", "2"));
		assertThat(get("/console/apps", "en", Callers.owner())).contains("data-testid=\"warning-disk-low\"",
				"Disk of &lt;b&gt;node-a&lt;/b&gt; almost full: 312 MB left", "Since ");
		assertThat(get("/console/apps", "zh-CN", Callers.owner())).contains("磁盘即将写满：剩余 312 MB");
		RequestPostProcessor stranger = Person.insert(this.database, false, false).signedIn();
		assertThat(get("/console", "en", stranger)).doesNotContain("data-testid=\"warning-disk-low\"");
		this.alarms.resolve(AlarmKind.DISK_LOW, 0, "page");
		assertThat(get("/console/apps", "en", Callers.owner())).contains("Over since ", "There is enough room again.");
		this.database.sql("UPDATE alarm SET resolved_at = resolved_at - INTERVAL 6 MINUTE WHERE ref = 'page'").update();
		assertThat(get("/console/apps", "en", Callers.owner())).doesNotContain("data-testid=\"warning-disk-low\"");
	}

	@Test
	void showsNothingToWhoMayNothing() {
		RequestPostProcessor stranger = Person.insert(this.database, false, false).signedIn();
		for (String tab : List.of("", "/jobs", "/nodes", "/versions", "/storage")) {
			assertThat(this.mvc.get().uri(SYSTEM + tab).with(stranger)).hasStatus(403);
		}
	}

	private MvcTestResult post(String path) {
		return this.mvc.post()
			.uri(path)
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

	private String get(String path, String language, RequestPostProcessor caller) {
		MvcTestResult result = this.mvc.get().uri(path).header("Accept-Language", language).with(caller).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
