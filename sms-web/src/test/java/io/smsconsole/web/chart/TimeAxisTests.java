package io.smsconsole.web.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeAxisTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-10-25");

	private final TimeAxis axis = new TimeAxis(ZoneId.of("Asia/Shanghai"));

	@Test
	void hasTheHoursOfADayThoseToComeToo() {
		Chart chart = this.axis.chart(period(PeriodName.TODAY), List.of(new Chart.Series("one", List.of(1L))));
		assertThat(chart.labels()).hasSize(24).startsWith("00:00", "01:00").endsWith("23:00");
		assertThat(chart.titles()).startsWith("2026-10-25 00:00");
	}

	@Test
	void hasTheDaysOfALongerPeriod() {
		Chart chart = this.axis.chart(period(PeriodName.WEEK), List.of());
		assertThat(chart.labels()).hasSize(7).startsWith("10-19").endsWith("10-25");
		assertThat(chart.titles()).endsWith("2026-10-25");
	}

	@Test
	void hasTheMonthsOfAVeryLongPeriodAndTellsWhichDaysOfThem() {
		PeriodChoice months = PeriodChoice.of("range", LocalDate.parse("2026-01-20"), LocalDate.parse("2026-05-05"),
				PeriodName.TODAY, TODAY);
		Chart chart = this.axis.chart(months, List.of());
		assertThat(chart.labels()).containsExactly("2026-01", "2026-02", "2026-03", "2026-04", "2026-05");
		assertThat(chart.titles()).containsExactly("2026-01 (20–31)", "2026-02", "2026-03", "2026-04",
				"2026-05 (01–05)");
	}

	@Test
	void shortensNoHourOfADayThatHasTwentyFive() {
		assertThat(new TimeAxis(ZoneId.of("Europe/Berlin")).chart(period(PeriodName.TODAY), List.of()).labels())
			.hasSize(25);
	}

	private static PeriodChoice period(PeriodName name) {
		return PeriodChoice.of(name.id(), null, null, PeriodName.TODAY, TODAY);
	}

}
