package io.smsconsole.core.insight.inbox;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class InboxActionsTests {

	@Autowired
	private InboxActions actions;

	@Autowired
	private Alarms alarms;

	@Autowired
	private CatalogMother catalog;

	private String app;

	@BeforeEach
	void anApplication() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		this.app = Long.toString(this.catalog.app());
		this.actions.read(new ReadAlarmsRequest(null));
	}

	@AfterEach
	void anyLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void listsTheNewestFirstInTheReadersLanguage() {
		raise(1);
		this.alarms.raise(NewAlarm.of(AlarmKind.UPSTREAM_DOWN, 0, "u", "/console"));
		List<AlarmInfo> all = list(null, null, null, 2, null).alarmSet();
		assertThat(all).extracting(AlarmInfo::kind).containsExactly("upstream-down", "task-missed");
		assertThat(all.get(0).smsSdkAppId()).isEmpty();
		assertThat(all.get(0).state()).isEqualTo("open");
		assertThat(all.get(1).subject()).isEqualTo("Group send missed: Sale 1");
		assertThat(all.get(1).smsSdkAppId()).isEqualTo(this.app);
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		assertThat(this.actions.describe(new AlarmRequest(all.get(0).alarmId())).alarm().subject())
			.isEqualTo("上游通道无法连接");
	}

	@Test
	void filtersAndLeafsThrough() {
		IntStream.range(0, 5).forEach(this::raise);
		this.alarms.raise(new NewAlarm(AlarmKind.CALLBACK_FAILING, "status", Long.parseLong(this.app), 0, "s",
				"/console", List.of("u")));
		assertThat(list(this.app, "callback-failing", null, 10, null).alarmSet()).hasSize(1);
		assertThat(list(this.app, null, "open", 10, null).alarmSet()).hasSize(1);
		assertThat(list(this.app, null, "happened", 10, null).alarmSet()).hasSize(5);
		DescribeAlarmListResponse first = list(this.app, "task-missed", null, 3, null);
		DescribeAlarmListResponse second = list(this.app, "task-missed", null, 3, first.cursor());
		assertThat(first.alarmSet()).hasSize(3);
		assertThat(second.alarmSet()).hasSize(2);
		assertThat(second.cursor()).isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Kind", () -> list(null, "nothing", null, 3, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "State", () -> list(null, null, "shut", 3, null));
	}

	@Test
	void countsWhatIsNotReadAndForgetsNobodysMarks() {
		assertThat(unread()).isZero();
		IntStream.range(0, 3).forEach(this::raise);
		assertThat(unread()).isEqualTo(3);
		String newest = list(this.app, null, null, 1, null).alarmSet().get(0).alarmId();
		this.actions.read(new ReadAlarmsRequest(List.of(newest)));
		this.actions.read(new ReadAlarmsRequest(List.of(newest)));
		assertThat(unread()).isEqualTo(2);
		assertThat(list(this.app, null, null, 10, null).alarmSet()).extracting(AlarmInfo::read)
			.containsExactly(true, false, false);
		this.actions.read(new ReadAlarmsRequest(null));
		assertThat(unread()).isZero();
	}

	@Test
	void knowsNoAlarmThatIsNone() {
		for (String id : new String[] { null, "", "x", "1", "99999999999999999999" }) {
			assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "AlarmId", () -> this.actions.describe(new AlarmRequest(id)));
		}
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "AlarmIdSet", () -> this.actions
			.read(new ReadAlarmsRequest(IntStream.range(0, 101).mapToObj(Integer::toString).toList())));
	}

	@Test
	void testsNoAddressThatIsNoneAndNoServerThatIsNone() {
		for (String email : new String[] { null, "", "x", "a@b", "a@example.com\r\nBcc: b@example.com",
				"a@example.com,b@example.com" }) {
			assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Email",
					() -> this.actions.test(new SendTestAlarmRequest(email)));
		}
		assertRefused(ErrorCode.UNSUPPORTED_OPERATION, null,
				() -> this.actions.test(new SendTestAlarmRequest("a@example.com")));
	}

	private void raise(int number) {
		this.alarms.raise(NewAlarm.of(AlarmKind.TASK_MISSED, Long.parseLong(this.app), Integer.toString(number),
				"/console/mainland/tasks/" + number, "Sale " + number));
	}

	private int unread() {
		return this.actions.count(new DescribeUnreadAlarmCountRequest(null)).count();
	}

	private DescribeAlarmListResponse list(String of, String kind, String state, int limit, String cursor) {
		return this.actions.list(new DescribeAlarmListRequest(of, kind, state, limit, cursor));
	}

}
