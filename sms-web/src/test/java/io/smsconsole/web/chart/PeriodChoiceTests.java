package io.smsconsole.web.chart;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodChoiceTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

	@ParameterizedTest
	@CsvSource({ "today, 2026-03-10, 2026-03-10", "yesterday, 2026-03-09, 2026-03-09", "week, 2026-03-04, 2026-03-10",
			"month, 2026-02-09, 2026-03-10" })
	void knowsTheReadyMadePeriods(String period, LocalDate from, LocalDate to) {
		PeriodChoice choice = PeriodChoice.of(period, null, null, PeriodName.TODAY, TODAY);
		assertThat(choice.from()).isEqualTo(from);
		assertThat(choice.to()).isEqualTo(to);
	}

	@Test
	void takesTheUsualPeriodWhereTheAddressSaysNothingOrNonsense() {
		assertThat(PeriodChoice.of(null, null, null, PeriodName.WEEK, TODAY).name()).isEqualTo(PeriodName.WEEK);
		assertThat(PeriodChoice.of("decade", null, null, PeriodName.TODAY, TODAY).name()).isEqualTo(PeriodName.TODAY);
	}

	@Test
	void mendsRangesThatMakeNoSense() {
		assertThat(range("2026-03-05", "2026-03-01")).isEqualTo(range("2026-03-01", "2026-03-05"));
		assertThat(range(null, null).oneDay()).isTrue();
		assertThat(range("2026-03-01", null)).isEqualTo(range("2026-03-01", "2026-03-01"));
		assertThat(range("0001-01-01", "2026-03-10").from()).isEqualTo(LocalDate.parse("2025-02-04"));
	}

	@Test
	void takesItsLastDayWhole() {
		PeriodChoice day = range("2026-03-01", "2026-03-01");
		ZoneId zone = ZoneId.of("Asia/Shanghai");
		assertThat(day.endTime(zone) - day.beginTime(zone)).isEqualTo(24 * 3600 - 1);
	}

	private static PeriodChoice range(String from, String to) {
		return PeriodChoice.of("range", (from != null) ? LocalDate.parse(from) : null,
				(to != null) ? LocalDate.parse(to) : null, PeriodName.TODAY, TODAY);
	}

}
