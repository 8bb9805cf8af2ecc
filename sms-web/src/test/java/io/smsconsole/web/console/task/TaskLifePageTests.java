package io.smsconsole.web.console.task;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.catalog.shortlink.AddShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.sending.recipient.RecipientImport;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskPreparation;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Group sends that recur, wait, are sent again and change their speed, on their pages.
 */
@PageTest
@Transactional
class TaskLifePageTests {

	private static final String TASKS = "/console/international/tasks";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private TaskPreparation preparation;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private RecipientImport imports;

	@Autowired
	private AppActions apps;

	@Autowired
	private ShortLinkActions links;

	@Autowired
	private TemplateActions templates;

	@Autowired
	private Alarms alarms;

	@Autowired
	private JdbcClient database;

	private String app;

	private String template;

	@BeforeEach
	void catalogue() {
		RunAs.call(Callers.OWNER, () -> {
			this.app = Long.toString(this.mother.app());
			this.mother.effectiveSign(Region.INTERNATIONAL, "Parcels");
			this.template = Long.toString(
					this.mother.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Parcel {1} is here"));
			return null;
		});
	}

	@Test
	void showsTheNextRunsWhileOneTypes() {
		assertThat(occurrences(text(form("/draft").param("every", "DAY").param("runTime", "09:30"), 200),
				"data-testid=\"next-run\""))
			.isEqualTo(5);
		assertThat(text(form("/draft").param("every", "WEEK").param("runTime", "09:30"), 200))
			.doesNotContain("data-testid=\"next-run\"");
		assertThat(text(form("/draft").param("every", "CRON").param("cronExpression", "0 0 9 1 1 ? 2031"), 200))
			.contains("2031-01-01 09:00</time>");
	}

	@Test
	void tellsWhatIsWrongWithTheTimesBesideTheirFields() {
		assertThat(text(form("").param("every", "WEEK"), 422)).contains("Choose at least one day.");
		assertThat(text(form("").param("every", "CRON").param("cronExpression", "0 0/5 * * * ?"), 422))
			.contains("id=\"cron-expression-error\" aria-live=\"polite\"><span>At most once an hour.");
		assertThat(text(form("").param("every", "DAY").param("endTime", "2020-01-01"), 422))
			.contains("The end lies before the first run.");
		assertThat(text(form("").param("every", "MONTH").param("runTime", "half past"), 422))
			.contains("Write the time as 09:30.");
		for (String day : new String[] { "", "0", "32", "first" }) {
			assertThat(text(form("").param("every", "MONTH").param("monthDay", day), 422))
				.contains("id=\"month-day-error\" aria-live=\"polite\"><span>Enter a day from 1 to 31.");
		}
	}

	@Test
	void tellsBesideTheGroupsWhatIsWrongWithTheirList() {
		assertThat(text(form("", "GROUPS").param("recipientListId", "1"), 422))
			.contains("id=\"recipient-list-id-error\"", "Choose at least one group of customers.");
	}

	@Test
	void recursFromItsFormToItsPage() {
		String path = form("", "FILE").param("recipientListId", list())
			.param("every", "MONTH")
			.param("monthDay", "30")
			.param("runTime", "09:30")
			.exchange()
			.getResponse()
			.getRedirectedUrl();
		assertThat(path).startsWith(TASKS + "/");
		String task = path.substring(path.lastIndexOf('/') + 1);
		this.preparation.prepareAll();
		assertThat(text(get(path), 200)).contains("Every month on day 30 at 09:30; the first run is at",
				"Confirm and let it recur");
		assertThat(post(path + "/start").param("understood", "true")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200)).contains("Recurring", "It has not run yet.", "id=\"task-pause\"",
				"id=\"task-again\"", "Every month on day 30 at 09:30");
		assertThat(text(get(TASKS), 200)).contains("Every month on day 30 at 09:30", "Recurring");
		assertThat(text(get(path + "/pause"), 200)).contains("does not run until you continue");
		assertThat(post(path + "/pause")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200)).contains("the next run is set when you continue");
		assertThat(text(get(TASKS + "/new?from=" + task), 200)).contains("0 30 9 30 1,3-12 ?;0 30 9 L 2 ?",
				"value=\"A1\"");
		assertThat(post(path + "/stop")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200)).contains("It runs no more.");
	}

	@Test
	void makesATaskToThoseThatWereNotReached() {
		String task = create();
		String path = TASKS + "/" + task;
		this.database.sql("UPDATE task SET state = 7, started_at = created_at WHERE id = ?").param(task).update();
		assertThat(text(get(path), 200)).doesNotContain("id=\"resend\"");
		for (int state : new int[] { 5, 6 }) {
			this.database.sql("""
					INSERT INTO tally_delta (id, hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type,
					iso_code, state, code, messages, fee) VALUES (?, NOW(), 1, ?, ?, ?, '', 2, 'HK', ?, '', 1, 1)""")
				.params(Long.parseLong(task) + state, this.app, task, this.template, state)
				.update();
		}
		assertThat(text(get(path), 200)).contains("id=\"resend-failed\" checked", "id=\"resend-unknown\"")
			.doesNotContain("id=\"resend-unknown\" checked", "id=\"resend-refused\"");
		assertThat(text(get(path + "/live?look=finished&at=0&done=0&rate=0"), 200)).contains("hx-swap-oob=\"true\"",
				"1 failed by receipt");
		assertThat(post(path + "/resend")).hasRedirectedUrl(path);
		assertThat(post(path + "/resend").param("status", "5")).hasRedirectedUrl(path);
		this.database.sql("""
				INSERT INTO message (id, sdk_app_id, region, sms_type, task_id, sheet_row, template_id, phone, iso_code,
				content, fee, state) VALUES (?, ?, 1, 2, ?, 2, ?, '+85261234568', 'HK', '', 1, 5)""")
			.params(Long.parseLong(task) + 1, this.app, task, this.template)
			.update();
		String made = post(path + "/resend").param("status", "5").exchange().getResponse().getRedirectedUrl();
		assertThat(made).startsWith(TASKS + "/").isNotEqualTo(path);
		assertThat(text(get(made), 200)).contains("Parcels (again)", "852****4568", "href=\"" + path + "\"")
			.doesNotContain("852****4567");
	}

	@Test
	void changesTheSpeed() {
		String path = TASKS + "/" + create();
		assertThat(post(path + "/rate").param("ratePerSecond", "25")).hasRedirectedUrl(path);
		assertThat(text(get(path + "?"), 200)).contains("At most 25 a second");
		assertThat(post(path + "/rate").param("ratePerSecond", "fast")).hasRedirectedUrl(path);
		assertThat(post(path + "/rate").param("ratePerSecond", "")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200)).contains("As fast as possible");
		assertThat(post(path + "/cancel")).hasRedirectedUrl(path);
		assertThat(text(get(path), 200)).doesNotContain("id=\"rate-form\"");
	}

	@Test
	void tellsWhatItWaitsFor() {
		String task = create();
		String path = TASKS + "/" + task;
		this.database.sql("UPDATE task SET state = 5, started_at = created_at WHERE id = ?").param(task).update();
		assertThat(text(get(path), 200)).doesNotContain("data-testid=\"task-wait\"");
		this.alarms.raise(NewAlarm.of(AlarmKind.UPSTREAM_DOWN, 0, "upstream", "/console"));
		assertThat(text(get(path), 200)).contains("the upstream does not answer");
		RunAs.call(Callers.OWNER, () -> this.apps.modifyStatus(new ModifyAppStatusRequest(this.app, 0)));
		assertThat(text(get(path), 200)).contains("its application is disabled");
	}

	@Test
	void leadsToItsTemplateAndToTheLinkThatItsPeopleFollow() {
		String path = TASKS + "/" + create();
		this.database.sql("UPDATE task SET state = 7, started_at = created_at WHERE id = ?")
			.param(path.substring(path.lastIndexOf('/') + 1))
			.update();
		String template = "/console/international/templates/" + this.template;
		assertThat(text(get(path), 200)).contains("id=\"task-template\" href=\"" + template + "\"")
			.doesNotContain("id=\"link-of-template\"");
		String link = RunAs
			.call(Callers.OWNER,
					() -> this.links
						.add(new AddShortLinkRequest(this.app, "Autumn <sale>", "https://example.com/x", null)))
			.linkId();
		this.database.sql("UPDATE short_link SET template_id = ? WHERE id = ?").params(this.template, link).update();
		String shown = "href=\"/console/short-links/" + link + "?period=month\">Autumn &lt;sale&gt;</a>";
		assertThat(text(get(path), 200)).contains(shown);
		assertThat(text(get(template), 200)).contains(shown);
		this.database.sql("""
				INSERT INTO click_hour (hour, link_id, task_id, day, people, clicks, bots)
				VALUES (DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:00:00'), ?, ?, CURDATE(), 2, 3, 1)""")
			.params(link, path.substring(path.lastIndexOf('/') + 1))
			.update();
		assertThat(text(get("/console/short-links/" + link + "?period=month"), 200))
			.contains("href=\"" + path + "\">Parcels</a>");
		this.database.sql("UPDATE short_link SET deleted_at = NOW() WHERE id = ?").param(link).update();
		RunAs.call(Callers.OWNER,
				() -> this.templates.delete(new DeleteSmsTemplateRequest(Long.valueOf(this.template))));
		assertThat(text(get(path), 200)).doesNotContain("id=\"task-template\"", "id=\"link-of-template\"");
	}

	private String list() {
		long list = this.lists.open("members.csv", Region.INTERNATIONAL, 0, Callers.OWNER.uin());
		this.imports.read(list, "+85261234567");
		return Long.toString(list);
	}

	private String create() {
		return RunAs.call(Callers.OWNER,
				() -> this.tasks
					.create(new CreateSendTaskRequest("Parcels", 1, this.app, "Parcels", this.template, List.of("A1"),
							List.of("+85261234567", "+85261234568"), null, null, null, null))
					.taskId());
	}

	private MockMvcRequestBuilder form(String path) {
		return form(path, "NUMBERS");
	}

	private MockMvcRequestBuilder form(String path, String source) {
		return post(TASKS + path).param("taskName", "Points")
			.param("smsSdkAppId", this.app)
			.param("signName", "Parcels")
			.param("templateId", this.template)
			.param("values", "SAME")
			.param("templateParamSet[0]", "A1")
			.param("source", source)
			.param("phoneNumbers", "+85261234567")
			.param("when", "RECURRING");
	}

	private static int occurrences(String text, String part) {
		return text.split(part, -1).length - 1;
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

	private static String text(MockMvcRequestBuilder request, int status) {
		MvcTestResult result = request.exchange();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
