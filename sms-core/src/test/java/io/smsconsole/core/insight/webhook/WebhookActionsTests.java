package io.smsconsole.core.insight.webhook;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.AppDeleted;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.insight.notice.Recipient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class WebhookActionsTests {

	private static final String URL = "https://hooks.example.com/send?key=very-secret";

	@Autowired
	private WebhookActions actions;

	@Autowired
	private Webhooks webhooks;

	@Autowired
	private Alarms alarms;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Ids ids;

	private String app;

	@BeforeEach
	void anApplication() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		this.app = Long.toString(this.catalog.app());
	}

	@AfterEach
	void forget() {
		LocaleContextHolder.resetLocaleContext();
		this.jdbc.update("DELETE FROM alarm_webhook");
	}

	@Test
	void keepsWhatIsSecretEncryptedAndToItself() {
		String id = add("Duty", URL, null, null);
		AlarmWebhook webhook = only();
		assertThat(webhook)
			.isEqualTo(new AlarmWebhook(id, "Duty", "dingtalk", "hooks.example.com", true, "", List.of(), true));
		assertThat(new String(this.jdbc.queryForObject("SELECT url FROM alarm_webhook", byte[].class)))
			.doesNotContain("very-secret");
		assertThat(this.webhooks.find(Long.parseLong(id)).orElseThrow().toString()).doesNotContain("very-secret");
	}

	@Test
	void tellsThoseWhoWantToHearOfIt() {
		String all = add("all", URL, null, null);
		String tasks = add("tasks", URL, this.app, List.of("task-missed"));
		assertThat(told(AlarmKind.TASK_MISSED, Long.parseLong(this.app))).containsExactlyInAnyOrder(all, tasks);
		assertThat(told(AlarmKind.TASK_MISSED, 0)).containsExactly(all);
		assertThat(told(AlarmKind.REVIEW, Long.parseLong(this.app))).containsExactly(all);
		this.actions.modify(new ModifyAlarmWebhookRequest(all, null, null, null, null, null, null, false));
		assertThat(told(AlarmKind.TASK_MISSED, 0)).isEmpty();
		this.events.publishEvent(new AppDeleted(Long.parseLong(this.app)));
		assertThat(only().webhookId()).isEqualTo(all);
	}

	@Test
	void changesOnlyWhatIsGiven() {
		String id = add("Duty", URL, this.app, List.of("review"));
		this.actions.modify(new ModifyAlarmWebhookRequest(id, " Night ", null, null, "", "", List.of(), null));
		assertThat(only())
			.isEqualTo(new AlarmWebhook(id, "Night", "dingtalk", "hooks.example.com", false, "", List.of(), true));
		this.actions.delete(new AlarmWebhookRequest(id));
		assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "WebhookId",
				() -> this.actions.delete(new AlarmWebhookRequest(id)));
	}

	@Test
	void refusesWhatIsNoneAndWhatLeadsInside() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "Name", () -> add(" ", URL, null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Name", () -> add("x".repeat(31), URL, null, null));
		assertRefused(ErrorCode.MISSING_PARAMETER, "WebhookUrl", () -> add("x", "", null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "WebhookUrl", () -> add("x", "ftp://example.com", null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "WebhookUrl",
				() -> add("x", "http://127.0.0.1/hook", null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "KindSet", () -> add("x", URL, null, List.of("nothing")));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> add("x", URL, "1499999999", null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Format",
				() -> this.actions.add(new AddAlarmWebhookRequest("x", "fax", URL, null, null, null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Secret",
				() -> this.actions.add(new AddAlarmWebhookRequest("x", "generic", URL, "x".repeat(129), null, null)));
		assertThat(this.webhooks.list()).isEmpty();
	}

	@Test
	void takesNoMoreThanThereMayBe() {
		for (int i = 0; i < Webhooks.LIMIT; i++) {
			add("w" + i, URL, null, null);
		}
		assertRefused(ErrorCode.LIMIT_EXCEEDED, null, () -> add("one more", URL, null, null));
	}

	private String add(String name, String url, String ofApp, List<String> kinds) {
		return this.actions.add(new AddAlarmWebhookRequest(name, "dingtalk", url, "s", ofApp, kinds)).webhookId();
	}

	private AlarmWebhook only() {
		List<AlarmWebhook> all = this.actions.list(new DescribeAlarmWebhookListRequest()).webhookSet();
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private List<String> told(AlarmKind kind, long ofApp) {
		String ref = Long.toString(this.ids.next());
		this.alarms.raise(NewAlarm.of(kind, ofApp, ref, "/console"));
		long id = this.jdbc.queryForObject("SELECT id FROM alarm WHERE ref = ?", Long.class, ref);
		return this.webhooks.of(this.alarms.find(id).orElseThrow()).stream().map(Recipient::address).toList();
	}

}
