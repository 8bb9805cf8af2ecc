package io.smsconsole.scheduler.alarm;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.account.RandomText;
import io.smsconsole.auth.audit.AuditVerified;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.auth.user.AddUserRequest;
import io.smsconsole.auth.user.DeleteUserRequest;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.contact.AddNewsReceiverRequest;
import io.smsconsole.core.catalog.contact.ContactActions;
import io.smsconsole.core.feedback.delivery.TestReceiver;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.insight.inbox.AlarmNotice;
import io.smsconsole.core.insight.inbox.AlarmRequest;
import io.smsconsole.core.insight.inbox.DescribeAlarmListRequest;
import io.smsconsole.core.insight.inbox.InboxActions;
import io.smsconsole.core.insight.inbox.SendTestAlarmRequest;
import io.smsconsole.core.insight.notice.NoticeMaker;
import io.smsconsole.core.insight.webhook.AddAlarmWebhookRequest;
import io.smsconsole.core.insight.webhook.AlarmWebhookRequest;
import io.smsconsole.core.insight.webhook.WebhookActions;
import io.smsconsole.scheduler.SchedulerTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * From an alarm to the mail, with a real server that comes and goes.
 */
@SchedulerTest
class AlarmTellingTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private MailSettings settings;

	@Autowired
	private Alarms alarms;

	@Autowired
	private InboxActions inbox;

	@Autowired
	private AppActions apps;

	@Autowired
	private ContactActions contacts;

	@Autowired
	private WebhookActions webhooks;

	@Autowired
	private UserActions users;

	@Autowired
	private Accounts accounts;

	@Autowired
	private NoticeMaker maker;

	@Autowired
	private AlarmRecipients recipients;

	@Autowired
	private CircuitBreaker breaker;

	@Autowired
	private UpstreamAlarms upstream;

	@Autowired
	private ApplicationEventPublisher events;

	private GreenMail server;

	private String app;

	private String person;

	private String address;

	private long uin;

	@BeforeEach
	void somebodyWithAMailbox() {
		this.server = new GreenMail(new ServerSetup(this.settings.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.app = asOwner(() -> this.apps.add(new AddAppInfoRequest("告警应用", null, null))).smsSdkAppId();
		this.person = RandomText.readable(12).toLowerCase();
		this.address = this.person + "@example.com";
		this.uin = asOwner(() -> this.users
			.add(new AddUserRequest(this.person, null, null, null, null, null, null, null, this.address))).uin();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void tellsWhomItConcernsInTheLanguageThatIsSet() throws MessagingException {
		this.server.start();
		raise(AlarmKind.TASK_MISSED);
		await().atMost(PATIENCE).until(() -> states("task-missed").equals(List.of("sent")));
		assertThat(mails()).singleElement()
			.satisfies((mail) -> assertThat(mail.getSubject()).isEqualTo("【短信控制台】群发任务错过发送时间：Sale"));
		asOwner(() -> this.users.delete(new DeleteUserRequest(this.person, null)));
		assertThat(this.recipients.of(this.alarms.find(id("task-missed")).orElseThrow())).as("is gone").isEmpty();
	}

	@Test
	void tellsContactsWhoWantToHearOfItAndNobodyTwice() throws MessagingException {
		asOwner(() -> this.contacts.add(new AddNewsReceiverRequest(this.app, "Ops", null,
				this.address.toUpperCase(Locale.ROOT), false, true, false, false, false)));
		asOwner(() -> this.contacts.add(new AddNewsReceiverRequest(this.app, "Nobody", null, "x" + this.address, false,
				false, false, false, false)));
		this.server.start();
		raise(AlarmKind.TASK_MISSED);
		await().atMost(PATIENCE).until(() -> states("task-missed").equals(List.of("sent")));
		assertThat(mails()).hasSize(1);
		this.alarms.raise(new NewAlarm(AlarmKind.REVIEW, "sign-approved", Long.parseLong(this.app), 0, "r", "/console",
				List.of("Example", "")));
		assertThat(this.recipients.of(this.alarms.find(id("review")).orElseThrow())).isEmpty();
		this.alarms.raise(new NewAlarm(AlarmKind.CALLBACK_FAILING, "status", Long.parseLong(this.app), 0, "status",
				"/console", List.of("https://receiver.example.com")));
		assertThat(this.recipients.of(this.alarms.find(id("callback-failing")).orElseThrow())).hasSize(1);
	}

	@Test
	void tellsWebhooksUntilTheyTakeIt() throws IOException {
		try (TestReceiver chat = new TestReceiver(TestReceiver.answering(200, "{\"errcode\":45009}"))) {
			String id = asOwner(() -> this.webhooks
				.add(new AddAlarmWebhookRequest("Duty", "wecom", chat.url(), null, this.app, List.of("review"))))
				.webhookId();
			this.alarms.raise(new NewAlarm(AlarmKind.REVIEW, "sign-approved", Long.parseLong(this.app), 0, "chat",
					"/console", List.of("Example", "")));
			await().atMost(PATIENCE).until(() -> !chat.reports().isEmpty());
			assertThat(notices("review").get(0).address()).isEqualTo("Duty");
			chat.behave(TestReceiver.answering(200, "{\"errcode\":0}"));
			await().atMost(PATIENCE).until(() -> states("review").equals(List.of("sent")));
			asOwner(() -> this.webhooks.delete(new AlarmWebhookRequest(id)));
		}
	}

	@Test
	void keepsTryingWhileTheServerIsAwayAndGivesUpVisibly() {
		raise(AlarmKind.TASK_MISSED);
		await().atMost(PATIENCE).until(() -> states("task-missed").equals(List.of("failed")));
		assertThat(notices("task-missed").get(0).attempts()).isEqualTo(4);
		assertThat(notices("task-missed").get(0).lastError()).isNotBlank();
	}

	@Test
	void sendsWhatWaitedOnceTheServerIsBack() {
		raise(AlarmKind.TASK_MISSED);
		await().atMost(PATIENCE)
			.until(() -> !notices("task-missed").isEmpty() && notices("task-missed").get(0).attempts() > 0);
		this.server.start();
		await().atMost(PATIENCE).until(() -> states("task-missed").equals(List.of("sent")));
		assertThat(mails()).hasSize(1);
	}

	@Test
	void tellsOnceHoweverManyNodesAreAboutTo() throws Exception {
		this.server.start();
		raise(AlarmKind.TASK_MISSED);
		ExecutorService nodes = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Integer>> work = IntStream.range(0, 40)
				.<Callable<Integer>>mapToObj((i) -> () -> this.maker.due()
					.stream()
					.mapToInt((group) -> this.maker.make(group, this.recipients))
					.sum())
				.toList();
			for (var done : nodes.invokeAll(work)) {
				done.get();
			}
		}
		finally {
			nodes.shutdown();
		}
		await().atMost(PATIENCE).until(() -> states("task-missed").equals(List.of("sent")));
		assertThat(mails()).hasSize(1);
	}

	@Test
	void sendsATestAtOnce() throws MessagingException {
		this.server.start();
		asOwner(() -> this.inbox.test(new SendTestAlarmRequest(this.address)));
		assertThat(mails()).singleElement();
	}

	@Test
	void raisesAnAlarmWhereTheAuditLogIsBrokenUntilItIsNot() {
		this.events.publishEvent(new AuditVerified(3));
		assertThat(open("audit-broken")).isEqualTo(1);
		this.events.publishEvent(new AuditVerified(0));
		assertThat(open("audit-broken")).isZero();
	}

	@Test
	void raisesAnAlarmWhileTheUpstreamIsLeftAlone() {
		try {
			this.breaker.transitionToOpenState();
			assertThat(open("upstream-down")).isEqualTo(1);
			this.breaker.transitionToHalfOpenState();
			this.breaker.transitionToOpenState();
			assertThat(open("upstream-down")).isEqualTo(1);
		}
		finally {
			this.breaker.transitionToClosedState();
		}
		assertThat(open("upstream-down")).isZero();
		this.alarms.raise(NewAlarm.of(AlarmKind.UPSTREAM_DOWN, 0, "upstream", "/console"));
		this.breaker.onSuccess(1, this.breaker.getTimestampUnit());
		this.upstream.resolve();
		assertThat(open("upstream-down")).as("raised before a restart").isZero();
	}

	private void raise(AlarmKind kind) {
		this.alarms.raise(new NewAlarm(kind, "", Long.parseLong(this.app), this.uin, "1", "/console/mainland/tasks/1",
				List.of("Sale")));
	}

	private int open(String kind) {
		return asOwner(() -> this.inbox.list(new DescribeAlarmListRequest(null, kind, "open", 100, null))).alarmSet()
			.size();
	}

	private List<String> states(String kind) {
		return notices(kind).stream().map(AlarmNotice::state).toList();
	}

	private List<AlarmNotice> notices(String kind) {
		return asOwner(() -> this.inbox.list(new DescribeAlarmListRequest(this.app, kind, null, null, null))
			.alarmSet()
			.stream()
			.flatMap((alarm) -> this.inbox.describe(new AlarmRequest(alarm.alarmId())).noticeSet().stream())
			.toList());
	}

	private long id(String kind) {
		return Long
			.parseLong(asOwner(() -> this.inbox.list(new DescribeAlarmListRequest(this.app, kind, null, null, null)))
				.alarmSet()
				.get(0)
				.alarmId());
	}

	private List<MimeMessage> mails() {
		return Arrays.stream(this.server.getReceivedMessages()).filter((mail) -> {
			try {
				return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(this.address);
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	private <T> T asOwner(Supplier<T> work) {
		return RunAs.call(this.accounts.forJob(this.accounts.owner().orElseThrow().uin(), "test"), work);
	}

}
