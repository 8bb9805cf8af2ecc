package io.smsconsole.core.insight.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.sending.message.MessageState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@CoreTest
class PackageOutlookTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	@Autowired
	private PackageOutlookActions actions;

	@Autowired
	private PackageActions packages;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void averagesTheSevenWholeDaysBeforeTodayOverAllApplications() {
		add(0, 7_000);
		used(1, 1499999001L, MessageState.ACCEPTED, 450);
		used(7, 1499999002L, MessageState.ACCEPTED, 300);
		used(7, 1499999002L, MessageState.REJECTED, 50);
		used(0, 1499999001L, MessageState.ACCEPTED, 9_999);
		used(8, 1499999001L, MessageState.ACCEPTED, 9_999);
		DescribePackageOutlookResponse told = outlook(0);
		assertThat(told.dailyUsage()).isEqualTo(100);
		assertThat(told.packageRemain()).isEqualTo(7_000);
		assertThat(told.nextExpiredRemain()).isEqualTo(7_000);
		assertThat(told.lastTime()).isCloseTo(Instant.now().plus(Duration.ofDays(70)).getEpochSecond(), within(60L));
	}

	@Test
	void tellsNoEndWhereNothingIsUsed() {
		add(0, 1_000);
		assertThat(outlook(0).lastTime()).isZero();
		assertThat(outlook(0).nextExpiredTime()).isPositive();
	}

	@Test
	void tellsWhatThereIsAbroadWithoutAUse() {
		add(1, 5_000);
		assertThat(outlook(1))
			.isEqualTo(new DescribePackageOutlookResponse(1, 5_000, 5_000, outlook(1).nextExpiredTime(), 5_000, 0, 0));
	}

	@Test
	void averagesWhatMessagesAbroadCost() {
		add(1, 7_000);
		this.jdbc.update(
				"""
						INSERT INTO charge_hour (hour, sdk_app_id, template_id, sign_name, iso_code, sms_type, price, taken, given_back)
						VALUES (?, 1499999001, 1, '', 'SG', 2, 0.05, 180, 40)""",
				hour(7));
		assertThat(outlook(1).dailyUsage()).isEqualTo(100);
		assertThat(outlook(1).lastTime()).isCloseTo(Instant.now().plus(Duration.ofDays(70)).getEpochSecond(),
				within(60L));
	}

	private DescribePackageOutlookResponse outlook(int international) {
		return this.actions.outlook(new DescribePackageOutlookRequest(international));
	}

	private void add(int international, long amount) {
		this.packages.add(new AddSmsPackageRequest(international, amount, 1, null));
	}

	private void used(int daysAgo, long app, MessageState state, int fee) {
		this.jdbc.update("INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name,"
				+ " sms_type, iso_code, state, code, messages, fee) VALUES (?, 0, ?, 0, 1, '', 2, 'CN', ?, '', 1, ?)",
				hour(daysAgo), app, state.wire(), fee);
	}

	private static LocalDateTime hour(int daysAgo) {
		return LocalDate.now(ZONE)
			.minusDays(daysAgo)
			.atStartOfDay(ZONE)
			.withZoneSameInstant(ZoneOffset.UTC)
			.toLocalDateTime();
	}

}
