package io.smsconsole.core.insight.statistics;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.tally.Tally;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CoreTest
class StatisticActionsTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final long APP = 1499999001L;

	private static final long OTHER_APP = 1499999002L;

	@Autowired
	private StatisticActions actions;

	@Autowired
	private Tally tally;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void addsWhatIsFoldedAndWhatIsNotYet() {
		count("tally_hour", "2021-03-02T08:00", APP, MessageState.ACCEPTED, 10, 15);
		count("tally_delta", "2021-03-02T08:00", APP, MessageState.ACCEPTED, 2, 4);
		count("tally_delta", "2021-03-02T09:00", APP, MessageState.REFUSED, 3, 3);
		count("tally_hour", "2021-03-02T09:00", APP, MessageState.DELIVERED, 8, 12);
		count("tally_hour", "2021-03-02T09:00", APP, MessageState.FAILED, 1, 1);
		count("tally_hour", "2021-03-02T09:00", APP, MessageState.REJECTED, 1, 1);
		count("tally_hour", "2021-03-02T09:00", APP, MessageState.SUBMITTED, 10, 13);
		DescribeStatisticQueryResponse day = query(0, APP, "2021-03-02T00:00", "2021-03-02T23:00");
		assertThat(day.total()).isEqualTo(new Figures(15, 12, 19, 8, 1, 1));
		assertThat(day.pointSet()).hasSize(24);
		assertThat(day.pointSet().get(8))
			.isEqualTo(new StatisticPoint(seconds("2021-03-02T08:00"), new Figures(12, 12, 19, 0, 0, 0)));
		assertThat(day.pointSet().get(9).figures()).isEqualTo(new Figures(3, 0, 0, 8, 1, 1));
		assertThat(day.pointSet().get(10).figures()).isEqualTo(Figures.NONE);
	}

	@Test
	void comparesWithThePeriodBefore() {
		count("tally_hour", "2021-03-01T08:00", APP, MessageState.ACCEPTED, 5, 5);
		count("tally_hour", "2021-03-02T08:00", APP, MessageState.ACCEPTED, 7, 7);
		assertThat(query(0, APP, "2021-03-02T00:00", "2021-03-02T23:00").before().accepted()).isEqualTo(5);
	}

	@Test
	void tellsLongPeriodsByTheDayOfTheTimeZone() {
		count("tally_hour", "2021-03-02T00:00", APP, MessageState.ACCEPTED, 1, 1);
		count("tally_hour", "2021-03-02T23:00", APP, MessageState.ACCEPTED, 2, 2);
		count("tally_hour", "2021-03-03T00:00", APP, MessageState.ACCEPTED, 4, 4);
		DescribeStatisticQueryResponse week = query(0, APP, "2021-03-01T00:00", "2021-03-07T23:00");
		assertThat(week.pointSet()).extracting((point) -> point.figures().accepted())
			.containsExactly(0L, 3L, 4L, 0L, 0L, 0L, 0L);
	}

	@Test
	void tellsVeryLongPeriodsByTheMonthFromMonthsDaysHoursAndWhatIsNotFolded() {
		count("tally_hour", "2021-01-15T07:00", APP, MessageState.ACCEPTED, 1, 1);
		count("tally_hour", "2021-01-15T08:00", APP, MessageState.ACCEPTED, 2, 2);
		count("tally_hour", "2021-01-31T23:00", APP, MessageState.ACCEPTED, 4, 4);
		count("tally_hour", "2021-02-01T00:00", APP, MessageState.ACCEPTED, 8, 8);
		count("tally_hour", "2021-02-28T23:00", APP, MessageState.ACCEPTED, 16, 16);
		count("tally_delta", "2021-03-10T12:00", APP, MessageState.ACCEPTED, 32, 32);
		count("tally_hour", "2021-03-31T23:00", APP, MessageState.ACCEPTED, 64, 64);
		count("tally_hour", "2021-05-20T08:00", APP, MessageState.ACCEPTED, 128, 128);
		count("tally_hour", "2021-05-20T09:00", APP, MessageState.ACCEPTED, 256, 256);
		DescribeStatisticQueryResponse months = query(0, APP, "2021-01-15T08:00", "2021-05-20T08:00");
		assertThat(months.total().accepted()).isEqualTo(254);
		assertThat(months.pointSet()).extracting(StatisticPoint::time)
			.containsExactly(seconds("2021-01-15T08:00"), seconds("2021-02-01T00:00"), seconds("2021-03-01T00:00"),
					seconds("2021-04-01T00:00"), seconds("2021-05-01T00:00"));
		assertThat(months.pointSet()).extracting((point) -> point.figures().accepted())
			.containsExactly(6L, 24L, 96L, 0L, 128L);
		assertThat(this.actions
			.months(new DescribeMonthStatisticRequest(0, Long.toString(APP), null, null, seconds("2021-01-15T08:00"),
					seconds("2021-02-10T00:00")))
			.pointSet()).extracting((point) -> point.time() + " " + point.figures().accepted())
			.containsExactly(seconds("2021-01-01T00:00") + " 6", seconds("2021-02-01T00:00") + " 8");
	}

	@Test
	void comparesVerificationCodesWithTheMonthBeforeInAVeryLongPeriod() {
		this.jdbc.update("DELETE FROM tally_delta");
		count("tally_delta", "2021-01-31T23:00", APP, MessageState.ACCEPTED, 1, 1);
		count("tally_delta", "2021-02-28T23:00", APP, MessageState.ACCEPTED, 2, 2);
		count("tally_delta", "2021-04-30T23:00", APP, MessageState.ACCEPTED, 4, 4);
		count("tally_delta", "2021-05-31T23:00", APP, MessageState.ACCEPTED, 8, 8);
		this.jdbc.update("UPDATE tally_delta SET sms_type = 3");
		DescribeVerificationStatisticResponse answer = this.actions
			.verifications(new DescribeVerificationStatisticRequest(0, Long.toString(APP), null, null,
					seconds("2021-02-01T00:00"), seconds("2021-05-31T23:00")));
		assertThat(answer.pointSet()).extracting((point) -> point.figures().accepted()).containsExactly(2L, 0L, 4L, 8L);
		assertThat(answer.pointSet()).extracting((point) -> point.before().accepted()).containsExactly(1L, 2L, 0L, 4L);
		assertThat(answer.before().accepted()).isEqualTo(7);
	}

	@Test
	void keepsRegionsApplicationsAndHoursApart() {
		count("tally_hour", "2021-03-02T08:00", APP, MessageState.ACCEPTED, 1, 1);
		count("tally_hour", "2021-03-02T08:00", OTHER_APP, MessageState.ACCEPTED, 2, 2);
		assertThat(query(0, APP, "2021-03-02T08:00", "2021-03-02T08:59").total().accepted()).isEqualTo(1);
		assertThat(query(1, APP, "2021-03-02T08:00", "2021-03-02T08:59").total()).isEqualTo(Figures.NONE);
		assertThat(query(0, APP, "2021-03-02T09:00", "2021-03-02T09:59").total()).isEqualTo(Figures.NONE);
		assertThat(this.actions
			.query(new DescribeStatisticQueryRequest(0, null, seconds("2021-03-02T08:00"), seconds("2021-03-02T08:59")))
			.total()
			.accepted()).isEqualTo(3);
	}

	@Test
	void tellsNothingOfTheFuture() {
		DescribeStatisticQueryResponse future = query(0, APP, "2090-01-01T00:00", "2090-01-01T23:00");
		assertThat(future.pointSet()).isEmpty();
		assertThat(future.total()).isEqualTo(Figures.NONE);
	}

	@Test
	void refusesWhatIsNoApplication() {
		assertThatExceptionOfType(SmsException.class).isThrownBy(
				() -> this.actions.query(new DescribeStatisticQueryRequest(0, "x", 1_600_000_000L, 1_600_000_000L)));
	}

	private DescribeStatisticQueryResponse query(int international, long app, String begin, String end) {
		return this.actions
			.query(new DescribeStatisticQueryRequest(international, Long.toString(app), seconds(begin), seconds(end)));
	}

	/** What is in the hours came there by folding, which knows the days, too. */
	private void count(String table, String hour, long app, MessageState state, int messages, int fee) {
		this.jdbc.update("INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name,"
				+ " sms_type, iso_code, state, code, messages, fee) VALUES (?, 0, ?, 0, 1, '', 2, 'CN', ?, '', ?, ?)",
				LocalDateTime.parse(hour).atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(), app,
				state.wire(), messages, fee);
		if (table.equals("tally_hour")) {
			this.tally.fold(1000);
		}
	}

	private static long seconds(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toEpochSecond();
	}

}
