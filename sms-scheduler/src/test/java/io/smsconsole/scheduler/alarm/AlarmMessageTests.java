package io.smsconsole.scheduler.alarm;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.setting.ModifyPlatformSettingsRequest;
import io.smsconsole.core.base.setting.SettingActions;
import io.smsconsole.core.catalog.contact.AddNewsReceiverRequest;
import io.smsconsole.core.catalog.contact.ContactActions;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.insight.inbox.InboxActions;
import io.smsconsole.core.insight.inbox.SendTestAlarmMessageRequest;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.NoticeFault;
import io.smsconsole.core.insight.notice.NoticeOutcome;
import io.smsconsole.core.insight.notice.Recipient;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.scheduler.SchedulerTest;
import io.smsconsole.scheduler.feedback.FeedbackFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

/**
 * From an alarm to a message of the platform itself.
 */
@SchedulerTest
class AlarmMessageTests {

	private final String phone = "+85264%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

	@Autowired
	private FeedbackFixture fixture;

	@Autowired
	private SettingActions settings;

	@Autowired
	private ContactActions contacts;

	@Autowired
	private InboxActions inbox;

	@Autowired
	private Alarms alarms;

	@Autowired
	private AlarmRecipients recipients;

	@Autowired
	private SmsChannel channel;

	@Autowired
	private SmsClient cloud;

	@Autowired
	private JdbcClient database;

	private long teller;

	private long shop;

	@BeforeEach
	void chooseWhoTells() {
		this.teller = this.fixture.app();
		this.shop = this.fixture.app();
		set(Long.toString(this.teller), template("Alarm: {1}"));
		List.of(this.teller, this.shop).forEach(this::contact);
	}

	@AfterEach
	void tellNobody() {
		this.fixture.asOwner(() -> this.settings
			.modify(request(null, null, List.of("AlarmSmsApp", "AlarmSmsSign", "AlarmSmsTemplate"))));
	}

	@Test
	void tellsAContactByAMessageThatWentTheWayOfAll() {
		raise(AlarmKind.TASK_MISSED, this.shop);
		await().atMost(Duration.ofSeconds(30)).until(() -> sent().size() == 1);
		assertThat(sent().get(0)).contains("Sale");
		assertThat(this.database.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'sms:SendSms' AND request LIKE ?")
			.param("%" + this.teller + "%")
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void tellsNothingByMessageThatWouldLeadToTheNextAlarm() {
		raise(AlarmKind.TASK_MISSED, this.teller);
		raise(AlarmKind.UPSTREAM_DOWN, this.shop);
		raise(AlarmKind.VOLUME_LIMIT, this.shop);
		assertThat(phones(AlarmKind.TASK_MISSED, this.teller)).isEmpty();
		assertThat(phones(AlarmKind.UPSTREAM_DOWN, this.shop)).isEmpty();
		this.alarms.resolve(AlarmKind.UPSTREAM_DOWN, this.shop, "1");
		set("", "");
		assertThat(phones(AlarmKind.VOLUME_LIMIT, this.shop)).as("nobody sends").isEmpty();
	}

	@Test
	void isAcceptedOnceWhenItIsSentAgain() {
		String id = Long.toString(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
		assertThat(send(id).fault()).isNull();
		assertThat(send(id).fault()).isNull();
		assertThat(sent()).hasSize(1);
	}

	@Test
	void isGivenUpWhereItIsRefusedAndRaisesNothing() {
		set(Long.toString(this.teller), "999999999");
		NoticeOutcome outcome = send("1");
		assertThat(outcome.fault()).isEqualTo(NoticeFault.REFUSED);
		assertThat(outcome.detail()).contains("Template");
		assertThat(catchThrowableOfType(SmsException.class,
				() -> this.fixture.asOwner(() -> this.inbox.testMessage(new SendTestAlarmMessageRequest(this.phone))))
			.reason()).isEqualTo("alarm.test-failed");
	}

	@Test
	void sendsATestAtOnce() {
		this.fixture.asOwner(() -> this.inbox.testMessage(new SendTestAlarmMessageRequest(this.phone)));
		assertThat(sent()).hasSize(1);
		set("", "");
		assertThat(catchThrowableOfType(SmsException.class,
				() -> this.fixture.asOwner(() -> this.inbox.testMessage(new SendTestAlarmMessageRequest(this.phone))))
			.reason()).isEqualTo("alarm.sms-off");
	}

	private NoticeOutcome send(String id) {
		return this.channel.send(id, this.phone, new AlarmText("Group send missed: Sale", ""));
	}

	private List<String> sent() {
		return this.database.sql("SELECT content FROM message WHERE sdk_app_id = ? AND phone = ?")
			.params(this.teller, this.phone)
			.query(String.class)
			.list();
	}

	private List<String> phones(AlarmKind kind, long app) {
		NewAlarm told = new NewAlarm(kind, "", app, 0, "1", "/console", List.of("Sale"));
		return this.database.sql("SELECT id FROM alarm WHERE kind = ? AND sdk_app_id = ?")
			.params(told.kind().wire(), app)
			.query(Long.class)
			.list()
			.stream()
			.flatMap((id) -> this.recipients.of(this.alarms.find(id).orElseThrow()).stream())
			.filter((recipient) -> recipient.channel() == NoticeChannel.SMS)
			.map(Recipient::address)
			.toList();
	}

	private void raise(AlarmKind kind, long app) {
		String variant = (kind == AlarmKind.VOLUME_LIMIT) ? "mainland" : "";
		this.alarms.raise(new NewAlarm(kind, variant, app, 0, "1", "/console", List.of("Sale", "1", "2", "3")));
	}

	private void contact(long app) {
		this.fixture.asOwner(() -> this.contacts.add(
				new AddNewsReceiverRequest(Long.toString(app), "Ops", this.phone, null, true, true, true, true, true)));
	}

	private void set(String app, String template) {
		this.fixture.asOwner(() -> this.settings.modify(request(app, template, null)));
	}

	private static ModifyPlatformSettingsRequest request(String app, String template, List<String> defaults) {
		return new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, app, null, template, null, null, defaults);
	}

	private String template(String content) {
		long upstreamId = Long.parseLong(this.cloud.call(new AddSmsTemplateRequest("Alarm", content, 2, 1, "test"))
			.addTemplateStatus()
			.templateId());
		this.database
			.sql("INSERT INTO template (region, name, content, type, state, upstream_id, submitted)"
					+ " VALUES (1, 'Alarm', ?, 2, 0, ?, NOW())")
			.params(content, upstreamId)
			.update();
		return this.database.sql("SELECT MAX(id) FROM template").query(String.class).single();
	}

}
