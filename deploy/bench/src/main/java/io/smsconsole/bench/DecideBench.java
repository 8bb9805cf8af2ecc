package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * A decision by many policies beside a plain indexed evaluator and beside jCasbin.
 */
public final class DecideBench {

	private static final double SHARE_OF_THE_LIBRARY = 1.0 / 50;

	private static final double TIMES_PLAIN = 3;

	private DecideBench() {
	}

	/**
	 * Measures, prints the table and writes it to {@code bench/decide.md}.
	 * @param args none
	 * @throws RunnerException when the evaluators do not agree
	 * @throws IOException when the table can't be written
	 */
	public static void main(String[] args) throws RunnerException, IOException {
		Collection<RunResult> results = new Runner(new OptionsBuilder().include(DecideOne.class.getName())
			.addProfiler(GCProfiler.class)
			.addProfiler(ProcessorTimeProfiler.class)
			.shouldFailOnError(true)
			.build()).run();
		RatioTable table = new RatioTable("A decision by 100 policies of 10 statements", "ours", "peer");
		table.atMost("ns of processor a decision; peer: jCasbin", time(results, "ours"), time(results, "casbin"),
				SHARE_OF_THE_LIBRARY);
		table.atMost("ns of processor a decision; peer: a plain index", time(results, "ours"), time(results, "plain"),
				TIMES_PLAIN);
		table.atMost("bytes left behind where it allows; peer: one", figure(results, "ours", "gc.alloc.rate.norm"), 1,
				1);
		table.publish(Path.of("bench", "decide.md"));
	}

	private static double time(Collection<RunResult> results, String method) {
		return figure(results, method, ProcessorTimeProfiler.NAME);
	}

	private static double figure(Collection<RunResult> results, String method, String name) {
		return results.stream()
			.filter((one) -> one.getParams().getBenchmark().endsWith("." + method))
			.mapToDouble((one) -> one.getSecondaryResults().get(name).getScore())
			.findFirst()
			.orElseThrow();
	}

}
