package io.smsconsole.core.insight.cause;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.DescribePackageAlarmRequest;
import io.smsconsole.core.limits.packages.DescribePackageAlarmResponse;
import io.smsconsole.core.limits.packages.ModifyPackageAlarmRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.packages.PackageAlarmActions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Packages that run low.
 */
@CoreTest
class PackageAlarmsTests {

	@Autowired
	private PackageAlarms packageAlarms;

	@Autowired
	private PackageAlarmActions actions;

	@Autowired
	private PackageActions packages;

	@Autowired
	private Alarms alarms;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void raisesAnAlarmBelowTheCountAndResolvesItAtTheCount() {
		modify(0, 1_000L, null);
		add(0, 1_000);
		assertThat(look()).as("as much as was set is enough").isEmpty();
		this.jdbc.update("UPDATE sms_package SET used = 1");
		Alarm alarm = look().get(0);
		assertThat(alarm.path()).isEqualTo("/console/mainland/packages");
		assertThat(AlarmText.of(alarm, Locale.ENGLISH).subject())
			.isEqualTo("Mainland packages run low: 999 segments left");
		assertThat(AlarmText.of(alarm, Locale.CHINA).text()).contains("1,000 条");
		assertThat(describe(0).low()).isTrue();
		assertThat(look()).as("raised but once").hasSize(1).first().extracting(Alarm::repeats).isEqualTo(0);
		add(0, 1_000);
		assertThat(look()).isEmpty();
		assertThat(describe(0).low()).isFalse();
		this.jdbc.update("UPDATE sms_package SET used = amount");
		assertThat(look()).hasSize(1);
		modify(0, 0L, null);
		assertThat(look()).as("nobody wants to be told any more").isEmpty();
	}

	@Test
	void tellsTheSmallestShareThatIsNotLeft() {
		assertThat(describe(1)).isEqualTo(new DescribePackageAlarmResponse(1, 0, List.of(1, 5, 15), false));
		add(1, 10_000);
		left(1_500);
		assertThat(look()).isEmpty();
		left(1_499);
		assertThat(look()).extracting(Alarm::ref).containsExactly("international-15%");
		left(499);
		assertThat(look()).extracting(Alarm::ref).containsExactly("international-5%");
		left(99);
		assertThat(look()).extracting(Alarm::ref).containsExactly("international-1%");
		assertThat(AlarmText.of(look().get(0), Locale.ENGLISH).subject()).contains("¥0.99 left");
		modify(1, 100L, List.of());
		assertThat(look()).extracting(Alarm::ref).containsExactly("international-amount");
		assertThat(AlarmText.of(look().get(0), Locale.ENGLISH).text()).contains("¥1.00");
	}

	@Test
	void countsWhatExpiredAsGone() {
		assertThat(look()).as("there never was a package").isEmpty();
		add(1, 10_000);
		this.jdbc.update("UPDATE sms_package SET created_at = created_at - INTERVAL 2 DAY,"
				+ " expires_at = expires_at - INTERVAL 3 YEAR");
		assertThat(look()).extracting(Alarm::ref).containsExactly("international-1%");
	}

	@Test
	void keepsWhatIsAbsentAndRefusesWhatIsOdd() {
		modify(1, 5_000L, List.of(5, 5));
		modify(1, null, null);
		assertThat(describe(1)).isEqualTo(new DescribePackageAlarmResponse(1, 5_000, List.of(5), true));
		modify(1, null, List.of(15, 1));
		assertThat(describe(1).alarmPercentSet()).containsExactly(1, 15);
		assertThat(describe(0)).isEqualTo(new DescribePackageAlarmResponse(0, 0, List.of(), false));
		modify(0, 1_000_000_000L, List.of());
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "AlarmBelow", () -> modify(0, -1L, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "AlarmBelow", () -> modify(0, 1_000_000_001L, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "AlarmPercentSet", () -> modify(1, null, List.of(2)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "AlarmPercentSet", () -> modify(0, null, List.of(5)));
		assertRefused(ErrorCode.MISSING_PARAMETER, "International", () -> modify(null, 1L, null));
	}

	private List<Alarm> look() {
		this.packageAlarms.look();
		return this.alarms.open(AlarmKind.PACKAGE_LOW);
	}

	private void add(int international, long amount) {
		this.packages.add(new AddSmsPackageRequest(international, amount, 1, null));
	}

	private void left(long left) {
		this.jdbc.update("UPDATE sms_package SET used = amount - ?", left);
	}

	private void modify(Integer international, Long below, List<Integer> percents) {
		this.actions.modify(new ModifyPackageAlarmRequest(international, below, percents));
	}

	private DescribePackageAlarmResponse describe(int international) {
		return this.actions.describe(new DescribePackageAlarmRequest(international));
	}

}
