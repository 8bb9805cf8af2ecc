package io.smsconsole.core.insight.count;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import io.smsconsole.core.insight.scope.Grain;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountSpanTests {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	@Test
	void readsWholeMonthsDaysBesideThemAndHoursBesideThese() {
		assertThat(parts("2026-01-30T22:00", "2026-04-02T03:00", Grain.MONTH)).containsExactly(
				"HOUR 2026-01-30T22:00 2026-01-31T00:00", "DAY 2026-01-31T00:00 2026-02-01T00:00",
				"MONTH 2026-02-01T00:00 2026-04-01T00:00", "DAY 2026-04-01T00:00 2026-04-02T00:00",
				"HOUR 2026-04-02T00:00 2026-04-02T03:00");
	}

	@Test
	void readsNothingMoreCoarselyThanItIsToBeTold() {
		for (Grain grain : Grain.values()) {
			assertThat(parts("2026-02-01T00:00", "2026-03-01T00:00", grain))
				.containsExactly(grain + " 2026-02-01T00:00 2026-03-01T00:00");
		}
	}

	@Test
	void readsWhatHasNoWholeMonthOrDayMoreFinely() {
		assertThat(parts("2026-01-15T08:00", "2026-02-20T08:00", Grain.MONTH)).containsExactly(
				"HOUR 2026-01-15T08:00 2026-01-16T00:00", "DAY 2026-01-16T00:00 2026-02-20T00:00",
				"HOUR 2026-02-20T00:00 2026-02-20T08:00");
		assertThat(parts("2026-01-15T08:00", "2026-01-16T07:00", Grain.MONTH))
			.containsExactly("HOUR 2026-01-15T08:00 2026-01-16T07:00");
		assertThat(parts("2026-01-15T08:00", "2026-01-15T08:00", Grain.MONTH)).isEmpty();
	}

	@Test
	void coversAPeriodWithoutGapOrOverlapWhereverItBegins() {
		ZonedDateTime begin = at("2026-03-27T00:00");
		for (int from = 0; from < 100; from++) {
			for (int hours = 1; hours < 3000; hours += 7) {
				ZonedDateTime first = begin.plusHours(from);
				CountSpan span = CountSpan.of(first, first.plusHours(hours), Grain.MONTH);
				List<Stretch> stretches = span.stretches();
				assertThat(stretches.get(0).from()).isEqualTo(span.from());
				for (int i = 1; i < stretches.size(); i++) {
					assertThat(stretches.get(i).from()).isEqualTo(stretches.get(i - 1).to());
				}
				assertThat(stretches.get(stretches.size() - 1).to()).isEqualTo(span.to());
			}
		}
	}

	private static List<String> parts(String from, String to, Grain coarsest) {
		return CountSpan.of(at(from), at(to), coarsest)
			.stretches()
			.stream()
			.map((part) -> part.grain() + " " + part.from().atZone(ZONE).toLocalDateTime() + " "
					+ part.to().atZone(ZONE).toLocalDateTime())
			.toList();
	}

	private static ZonedDateTime at(String local) {
		return LocalDateTime.parse(local).atZone(ZONE);
	}

}
