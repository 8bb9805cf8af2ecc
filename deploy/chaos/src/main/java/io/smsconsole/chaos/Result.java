package io.smsconsole.chaos;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a run came to.
 *
 * @param scenario its name
 * @param seed what its randomness began with
 * @param numbers how many were to be reached
 * @param beside messages of a program beside them
 * @param recoveries how long each recovery took
 * @param time from the start of the group send to the last count
 * @param violations what was wrong; empty where all is well
 */
public record Result(String scenario, long seed, int numbers, int beside, List<Recovery> recoveries, Duration time,
		List<String> violations) {

	static final String HEADER = """
			| scenario | seed | numbers | one by one beside | struck | slowest start | slowest recovery after it | all of it | result |
			|---|---:|---:|---:|---:|---:|---:|---:|---|
			""";

	String row() {
		return "| %s | %d | %,d | %,d | %d | %.1f s | %.1f s | %.0f s | %s |%n".formatted(this.scenario, this.seed,
				this.numbers, this.beside, this.recoveries.size(), seconds(slowest(Recovery::start)),
				seconds(slowest(Recovery::time)), seconds(this.time),
				this.violations.isEmpty() ? "each exactly once" : String.join("; ", this.violations));
	}

	private Duration slowest(Function<Recovery, Duration> part) {
		return this.recoveries.stream().map(part).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
	}

	private static double seconds(Duration time) {
		return time.toMillis() / 1000.0;
	}

}
