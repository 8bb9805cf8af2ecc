package io.smsconsole.core.insight.scope;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PeriodTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@Test
	void takesWholeHoursTheLastOneToo() {
		Period period = period(at("2026-03-01T08:59:59"), at("2026-03-01T09:00:00"));
		assertThat(period).isEqualTo(new Period(at("2026-03-01T08:00:00"), at("2026-03-01T10:00:00")));
	}

	@Test
	void refusesWhatIsNoPeriod() {
		assertRefused(null, 1_800_000_000L, ErrorCode.MISSING_PARAMETER);
		assertRefused(1_800_000_000L, null, ErrorCode.MISSING_PARAMETER);
		assertRefused(1_800_000_000L, 1_799_999_999L, ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL);
		assertRefused(-1L, 1_800_000_000L, ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL);
		assertRefused(1_800_000_000L, Long.MAX_VALUE, ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL);
		assertRefused(1_700_000_000L, 1_700_000_000L + Duration.ofDays(401).toSeconds(),
				ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL);
	}

	@Test
	void leavesOutWhatHasNotBegun() {
		Period today = days("2026-03-02", "2026-03-03", SHANGHAI);
		assertThat(today.until(at("2026-03-02T09:30:00").toInstant()).to()).isEqualTo(at("2026-03-02T10:00:00"));
		assertThat(today.until(at("2026-03-05T00:00:00").toInstant())).isEqualTo(today);
		Period nothing = today.until(at("2026-03-01T00:00:00").toInstant());
		assertThat(nothing.to()).isEqualTo(nothing.from());
	}

	@Test
	void comparesWithTheSameHoursOfThePeriodBefore() {
		Period today = days("2026-03-02", "2026-03-03", SHANGHAI);
		Period elapsed = today.until(at("2026-03-02T09:30:00").toInstant());
		assertThat(elapsed.before(today)).isEqualTo(new Period(at("2026-03-01T00:00:00"), at("2026-03-01T10:00:00")));
		Period week = days("2026-03-08", "2026-03-15", SHANGHAI);
		assertThat(week.before(week)).isEqualTo(days("2026-03-01", "2026-03-08", SHANGHAI));
	}

	@Test
	void comparesPartsOfDaysWithTheDayBefore() {
		Period morning = new Period(at("2026-03-02T08:00:00"), at("2026-03-02T12:00:00"));
		assertThat(morning.before(morning)).isEqualTo(new Period(at("2026-03-01T08:00:00"), at("2026-03-01T12:00:00")));
	}

	@Test
	void goesByTheHourForADayByTheDayForAQuarterAndByTheMonthForMore() {
		assertThat(days("2026-03-01", "2026-03-02", SHANGHAI).grain()).isEqualTo(Grain.HOUR);
		assertThat(days("2026-10-25", "2026-10-26", BERLIN).grain()).isEqualTo(Grain.HOUR);
		assertThat(days("2026-03-01", "2026-03-03", SHANGHAI).grain()).isEqualTo(Grain.DAY);
		assertThat(new Period(at("2026-03-01T08:00:00"), at("2026-03-02T09:00:00")).grain()).isEqualTo(Grain.DAY);
		assertThat(days("2026-07-01", "2026-10-01", SHANGHAI).grain()).isEqualTo(Grain.DAY);
		assertThat(new Period(at("2026-07-01T00:00:00"), at("2026-10-01T01:00:00")).grain()).isEqualTo(Grain.MONTH);
	}

	@Test
	void stepsBackByADayOrByAMonthThatEndsWhereMonthsEnd() {
		Period march = days("2026-03-01", "2026-04-01", SHANGHAI);
		assertThat(march.stepBack(Grain.DAY)).isEqualTo(days("2026-02-28", "2026-03-31", SHANGHAI));
		assertThat(march.stepBack(Grain.MONTH)).isEqualTo(days("2026-02-01", "2026-03-01", SHANGHAI));
		assertThat(new Period(at("2026-03-31T00:00:00"), at("2026-03-31T10:00:00")).stepBack(Grain.MONTH))
			.isEqualTo(new Period(at("2026-02-28T00:00:00"), at("2026-02-28T10:00:00")));
		Period nothing = days("2026-03-31", "2026-03-31", SHANGHAI).stepBack(Grain.MONTH);
		assertThat(nothing.to()).isEqualTo(nothing.from());
	}

	@Test
	void countsEveryHourOfADayThatHasTwentyFive() {
		Period day = days("2026-10-25", "2026-10-26", BERLIN);
		int hours = 0;
		for (ZonedDateTime point = day.from(); point.isBefore(day.to()); point = Grain.HOUR.next(point)) {
			assertThat(day.pointOf(point.toInstant(), Grain.HOUR)).isEqualTo(point);
			hours++;
		}
		assertThat(hours).isEqualTo(25);
	}

	@Test
	void putsHoursIntoTheDaysAndMonthsOfTheTimeZone() {
		Period days = new Period(at("2026-03-01T08:00:00"), at("2026-03-03T08:00:00"));
		assertThat(days.pointOf(at("2026-03-01T23:00:00").toInstant(), Grain.DAY)).isEqualTo(days.from());
		assertThat(days.pointOf(at("2026-03-02T00:00:00").toInstant(), Grain.DAY)).isEqualTo(at("2026-03-02T00:00:00"));
		assertThat(Grain.DAY.next(days.from())).isEqualTo(at("2026-03-02T00:00:00"));
		Period months = days("2026-01-15", "2026-06-15", SHANGHAI);
		assertThat(months.pointOf(at("2026-01-31T23:00:00").toInstant(), Grain.MONTH)).isEqualTo(months.from());
		assertThat(months.pointOf(at("2026-02-28T23:00:00").toInstant(), Grain.MONTH))
			.isEqualTo(at("2026-02-01T00:00:00"));
		assertThat(Grain.MONTH.next(months.from())).isEqualTo(at("2026-02-01T00:00:00"));
	}

	private static void assertRefused(Long begin, Long end, ErrorCode code) {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> Period.of(begin, end, SHANGHAI))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	private static Period period(ZonedDateTime begin, ZonedDateTime end) {
		return Period.of(begin.toEpochSecond(), end.toEpochSecond(), SHANGHAI);
	}

	private static Period days(String from, String to, ZoneId zone) {
		return new Period(LocalDate.parse(from).atStartOfDay(zone), LocalDate.parse(to).atStartOfDay(zone));
	}

	private static ZonedDateTime at(String local) {
		return ZonedDateTime.parse(local + "+08:00[Asia/Shanghai]");
	}

}
