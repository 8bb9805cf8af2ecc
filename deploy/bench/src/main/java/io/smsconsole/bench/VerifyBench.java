package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Verifying a signed request beside the bare cryptography of it: the median of some
 * rounds.
 */
public final class VerifyBench {

	private static final double SIX_KILOBYTES = 6 * 1024;

	private static final int ROUNDS = 3;

	private VerifyBench() {
	}

	/**
	 * Measures, prints the table and writes it to {@code bench/verify.md}.
	 * @param args none
	 * @throws RunnerException when a call is refused
	 * @throws IOException when the table can't be written
	 */
	public static void main(String[] args) throws RunnerException, IOException {
		List<Round> rounds = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			rounds.add(Round.run());
		}
		rounds.sort(Comparator.comparingDouble(Round::ratio));
		Round median = rounds.get(ROUNDS / 2);
		RatioTable table = new RatioTable("Verifying a request", "verifier", "peer");
		table.atMost("ns of processor a call; peer: its bare cryptography", median.verified(), median.bare(), 3);
		table.atMost("bytes a call beyond the body; peer: what is allowed", median.bytes(), SIX_KILOBYTES, 1);
		table.publish(Path.of("bench", "verify.md"));
	}

	/**
	 * Both sides, one right after the other: others use the machine too.
	 *
	 * @param verified nanoseconds of processor time that a call takes
	 * @param bare what the cryptography alone takes
	 * @param bytes what a call allocates
	 */
	private record Round(double verified, double bare, double bytes) {

		static Round run() throws RunnerException {
			Collection<RunResult> results = new Runner(new OptionsBuilder().include(VerifyOne.class.getName())
				.addProfiler(GCProfiler.class)
				.addProfiler(ProcessorTimeProfiler.class)
				.shouldFailOnError(true)
				.build()).run();
			return new Round(figure(results, "verifier", ProcessorTimeProfiler.NAME),
					figure(results, "bareCrypto", ProcessorTimeProfiler.NAME),
					figure(results, "verifier", "gc.alloc.rate.norm"));
		}

		double ratio() {
			return this.verified / this.bare;
		}

		private static double figure(Collection<RunResult> results, String method, String name) {
			return results.stream()
				.filter((one) -> one.getParams().getBenchmark().endsWith("." + method))
				.mapToDouble((one) -> one.getSecondaryResults().get(name).getScore())
				.findFirst()
				.orElseThrow();
		}

	}

}
