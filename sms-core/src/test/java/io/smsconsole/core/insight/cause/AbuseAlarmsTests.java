package io.smsconsole.core.insight.cause;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmBook;
import io.smsconsole.core.insight.alarm.AlarmFilter;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.limits.abuse.AbuseActions;
import io.smsconsole.core.limits.abuse.AbuseMonitor;
import io.smsconsole.core.limits.abuse.AbuseMonitors;
import io.smsconsole.core.limits.abuse.AbuseMother;
import io.smsconsole.core.limits.abuse.DescribeAbuseMonitorRequest;
import io.smsconsole.core.limits.abuse.ModifyAbuseMonitorRequest;
import io.smsconsole.core.limits.abuse.ResumeVerificationCodesRequest;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.send.SendActions;
import io.smsconsole.core.wire.api.SendSmsRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hours of verification codes that look like abuse.
 */
@CoreTest
class AbuseAlarmsTests {

	private final SettableClock clock = new SettableClock();

	@Autowired
	private AbuseMother mother;

	@Autowired
	private MessageCounts counts;

	@Autowired
	private Templates templates;

	@Autowired
	private Alarms alarms;

	@Autowired
	private AlarmBook book;

	@Autowired
	private Apps apps;

	@Autowired
	private SendActions sending;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	private CountedHours counted;

	private AbuseActions actions;

	private AbuseAlarms abuse;

	@BeforeEach
	void anApplication() {
		AbuseMonitors monitors = this.mother.monitors(this.clock);
		this.counted = new CountedHours(this.database, this.catalog.app());
		this.actions = this.mother.actions(monitors);
		this.abuse = new AbuseAlarms(monitors, this.counts, this.templates, this.alarms, this.apps);
	}

	@Test
	void tellsOnceOfAnHourInWhichAllFiguresArePassed() {
		watchFrom("2026-03-02T10:30", false);
		codes("2026-03-01T10:00", 20, 0);
		codes("2026-03-02T10:00", 70, 60);
		lookAt("2026-03-02T10:59");
		lookAt("2026-03-02T11:00");
		assertThat(all()).as("the hour is not over, or not counted yet").isEmpty();
		lookAt("2026-03-02T11:01");
		lookAt("2026-03-02T11:02");
		lookAt("2026-03-02T12:01");
		assertThat(all()).singleElement().satisfies((alarm) -> {
			assertThat(alarm.kind()).isEqualTo(AlarmKind.ABUSE);
			assertThat(alarm.repeats()).isZero();
			assertThat(alarm.path()).endsWith("/security");
			assertThat(AlarmText.of(alarm, Locale.ENGLISH).text()).contains("from 2026-03-02 10:00, 130 codes",
					"only 70 accepted");
		});
		codes("2026-03-03T10:00", 70, 60);
		lookAt("2026-03-03T11:01");
		assertThat(all()).as("as many as the day before").hasSize(1);
		codes("2026-03-03T11:00", 70, 60);
		lookAt("2026-03-03T12:01");
		assertThat(all()).as("none the day before").hasSize(2);
		assertThat(stopped()).isFalse();
	}

	@Test
	void judgesAnHourOnceHoweverManyNodesWantTo() {
		watchFrom("2026-03-02T10:30", true);
		codes("2026-03-02T10:00", 70, 60);
		this.clock.set(CountedHours.instant("2026-03-02T11:05"));
		List<AbuseMonitor> here = ours();
		List<AbuseMonitor> there = ours();
		here.forEach(this.abuse::judge);
		this.actions.resume(new ResumeVerificationCodesRequest(app()));
		there.forEach(this.abuse::judge);
		assertThat(here).hasSize(1).isEqualTo(there);
		assertThat(all()).singleElement().extracting(Alarm::repeats).isEqualTo(0);
		assertThat(stopped()).isFalse();
	}

	@Test
	void leavesHoursAloneInWhichNobodyLooked() {
		codes("2026-03-02T09:00", 70, 60);
		lookAt("2026-03-02T10:30");
		watchFrom("2026-03-02T10:30", true);
		lookAt("2026-03-02T10:31");
		this.actions.modify(new ModifyAbuseMonitorRequest(app(), false, null, null, null, null));
		codes("2026-03-02T11:00", 70, 60);
		lookAt("2026-03-02T12:01");
		watchFrom("2026-03-02T12:30", true);
		lookAt("2026-03-02T12:31");
		assertThat(all()).isEmpty();
		assertThat(stopped()).isFalse();
	}

	@Test
	void countsMessagesThatSpeakOfACodeWhateverTheirTypeAndNoOthers() {
		watchFrom("2026-03-02T10:30", false);
		this.catalog.sign(Region.MAINLAND, "某公司");
		long speaking = this.catalog.template(Region.MAINLAND, SmsType.NOTIFICATION, "您的验证码已更新");
		this.counted.accepted("2026-03-02T10:00", "CN", 1000);
		this.counted.refused("2026-03-02T10:00", ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT, 1000);
		lookAt("2026-03-02T11:01");
		assertThat(all()).isEmpty();
		this.counted.add("2026-03-02T11:00", "CN", SmsType.NOTIFICATION, speaking, MessageState.REFUSED,
				ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT.code(), 101);
		lookAt("2026-03-02T12:01");
		assertThat(all()).hasSize(1);
	}

	@Test
	void stopsCodesUntilSomebodyResumesThemAndNothingElse() {
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		long code = this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.VERIFICATION, "您的验证码为{1}");
		long parcel = this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹{1}已到");
		watchFrom("2026-03-02T10:30", true);
		codes("2026-03-02T10:00", 70, 60);
		assertThat(send(code, "+8613800138001")).isEqualTo("Ok");
		lookAt("2026-03-02T11:01");
		assertThat(stopped()).isTrue();
		assertThat(all()).singleElement().extracting(Alarm::variant).isEqualTo("stopped");
		assertThat(send(code, "+8613800138002")).isEqualTo("UnauthorizedOperation.RequestPermissionDeny");
		assertThat(send(parcel, "+8613800138002")).isEqualTo("Ok");
		this.actions.modify(new ModifyAbuseMonitorRequest(app(), false, null, null, null, false));
		assertThat(stopped()).as("only a person who means it lifts it").isTrue();
		this.actions.resume(new ResumeVerificationCodesRequest(app()));
		assertThat(stopped()).isFalse();
		assertThat(send(code, "+8613800138002")).isEqualTo("Ok");
	}

	@Test
	void takesNoOffenceAtWhatTheStopItselfRefuses() {
		watchFrom("2026-03-02T10:30", true);
		codes("2026-03-02T10:00", 70, 60);
		lookAt("2026-03-02T11:01");
		this.counted.add("2026-03-02T11:00", "CN", SmsType.VERIFICATION, 0, MessageState.REFUSED,
				ErrorCode.UNAUTHORIZED_OPERATION_REQUEST_PERMISSION_DENY.code(), 5000);
		this.clock.set(CountedHours.instant("2026-03-02T11:30"));
		this.actions.resume(new ResumeVerificationCodesRequest(app()));
		lookAt("2026-03-02T12:01");
		assertThat(stopped()).isFalse();
		codes("2026-03-02T12:00", 70, 60);
		lookAt("2026-03-02T13:01");
		assertThat(stopped()).as("it goes on").isTrue();
		assertThat(all()).hasSize(2);
	}

	private void watchFrom(String time, boolean stop) {
		this.clock.set(CountedHours.instant(time));
		this.actions.modify(new ModifyAbuseMonitorRequest(app(), true, 100, 80, 90, stop));
	}

	private void codes(String hour, int accepted, int refused) {
		this.counted.add(hour, "CN", SmsType.VERIFICATION, 0, MessageState.ACCEPTED, "", accepted);
		this.counted.add(hour, "CN", SmsType.VERIFICATION, 0, MessageState.REFUSED,
				ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT.code(), refused);
	}

	private void lookAt(String time) {
		this.clock.set(CountedHours.instant(time));
		ours().forEach(this.abuse::judge);
	}

	private List<AbuseMonitor> ours() {
		return this.abuse.due().stream().filter((monitor) -> monitor.sdkAppId() == this.counted.app()).toList();
	}

	private boolean stopped() {
		return this.actions.describe(new DescribeAbuseMonitorRequest(app())).stoppedTime() > 0;
	}

	private String send(long template, String number) {
		return this.sending
			.send(new SendSmsRequest(List.of(number), app(), Long.toString(template), "某公司", List.of("123456"), null,
					null, null))
			.sendStatusSet()
			.get(0)
			.code();
	}

	private String app() {
		return Long.toString(this.counted.app());
	}

	private List<Alarm> all() {
		return this.book.list(new AlarmFilter(List.of(this.counted.app()), null, null, null, null, 10));
	}

}
