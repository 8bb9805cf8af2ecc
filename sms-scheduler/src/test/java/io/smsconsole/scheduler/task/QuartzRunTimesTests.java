package io.smsconsole.scheduler.task;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuartzRunTimesTests {

	private final QuartzRunTimes times = new QuartzRunTimes(ZoneId.of("Asia/Shanghai"));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0 30 9 * * ? | 2026-11-25T01:30:00Z | 2026-11-26T01:30:00Z",
					"0 30 9 ? * MON,THU | 2026-11-25T00:00:00Z | 2026-11-26T01:30:00Z",
					"0 0 9 L * ? | 2026-11-25T00:00:00Z | 2026-11-30T01:00:00Z",
					"0 0 9 30 1,3-12 ?;0 0 9 L 2 ? | 2027-01-30T01:00:00Z | 2027-02-28T01:00:00Z",
					"0 0 9 29 1,3-12 ?;0 0 9 L 2 ? | 2028-02-01T00:00:00Z | 2028-02-29T01:00:00Z",
					"0 0 9 1 1 ? 2030 | 2026-01-01T00:00:00Z | 2030-01-01T01:00:00Z" })
	void findsTheNextTime(String cron, Instant after, Instant next) {
		assertThat(this.times.next(cron, after)).contains(next);
	}

	@Test
	void knowsWhenThereIsNone() {
		assertThat(this.times.next("0 0 9 1 1 ? 2020", Instant.parse("2026-11-25T00:00:00Z"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "every day", "0 0 9 * *", "0 0 9 * * *", "0 0 9 * * ?;", ";0 0 9 * * ?" })
	void refusesWhatQuartzCannotRead(String cron) {
		assertThat(this.times.valid(cron)).isFalse();
	}

	@Test
	void runsOnceADayWhenClocksChange() {
		QuartzRunTimes newYork = new QuartzRunTimes(ZoneId.of("America/New_York"));
		assertThat(runs(newYork, "0 30 2 * * ?", Instant.parse("2026-03-07T12:00:00Z"), 2)).as("2:30 is not there")
			.containsExactly(Instant.parse("2026-03-08T07:30:00Z"), Instant.parse("2026-03-09T06:30:00Z"));
		assertThat(runs(newYork, "0 30 1 * * ?", Instant.parse("2026-10-31T12:00:00Z"), 2)).as("1:30 is there twice")
			.containsExactly(Instant.parse("2026-11-01T05:30:00Z"), Instant.parse("2026-11-02T06:30:00Z"));
		assertThat(newYork.next("0 30 1 * * ?", Instant.parse("2026-11-01T06:10:00Z"))).as("it has been 1:30 already")
			.contains(Instant.parse("2026-11-02T06:30:00Z"));
	}

	private static List<Instant> runs(QuartzRunTimes times, String cron, Instant after, int count) {
		return Stream.iterate(times.next(cron, after).orElseThrow(), (run) -> times.next(cron, run).orElseThrow())
			.limit(count)
			.toList();
	}

}
