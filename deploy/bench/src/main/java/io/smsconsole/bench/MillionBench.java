package io.smsconsole.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.wire.simulator.SimulatedCloud;
import io.smsconsole.core.wire.simulator.SimulatorSettings;

/**
 * A group send of a million rows, read, accepted, submitted and settled, in a process
 * whose heap, the simulated cloud's included, may not grow beyond 512 MB.
 */
final class MillionBench {

	private static final int ROWS = 1_000_000;

	private static final long HEAP = 512;

	private static final long MEGABYTE = 1L << 20;

	private static final double LEAST_RATE = 0.8;

	private static final double MOST_HEAP = 1.25;

	private MillionBench() {
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/million.md}.
	 * @param arguments how many rows, else a million
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		int rows = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : ROWS;
		if (Runtime.getRuntime().maxMemory() > (HEAP + 1) * MEGABYTE) {
			System.exit(inLittleHeap(rows));
		}
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		SimulatorSettings settings = SimulatorSettings.embedded(directory.resolve("cloud-" + System.nanoTime()))
			.withTiming(SimulatorSettings.Timing.defaults().withReview(Duration.ZERO));
		RatioTable table = new RatioTable("A group send of %,d rows in %d MB of heap".formatted(rows, HEAP),
				"at the end", "at the beginning");
		try (SimulatedCloud cloud = SimulatedCloud.start(settings, Clock.systemUTC());
				WholeProduct product = WholeProduct.start(directory, cloud)) {
			measure(product, Campaign.equal(directory.resolve("million.csv"), Campaign.numbers(0, rows)), rows, table);
		}
		table.publish(Path.of("bench", "million.md"));
		System.exit(0);
	}

	private static int inLittleHeap(int rows) throws Exception {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + HEAP + "m", "-cp", System.getProperty("java.class.path"), MillionBench.class.getName(),
				Integer.toString(rows))
			.inheritIO()
			.start()
			.waitFor();
	}

	private static void measure(WholeProduct product, Path list, int rows, RatioTable table) {
		long begin = System.nanoTime();
		String task = product.task(product.template("Your parcel arrives today"), list, 0);
		double read = seconds(begin);
		begin = System.nanoTime();
		product.start(task);
		double first = rate(product, task, rows, 0.05, 0.25);
		long heapAtFirst = ImportHeap.idle();
		double last = rate(product, task, rows, 0.75, 0.95);
		long heapAtLast = ImportHeap.idle();
		product.await(task, (summary) -> summary.submitted() >= rows);
		double submitted = seconds(begin);
		product.await(task, (summary) -> summary.delivered() >= rows);
		table.atLeast("messages submitted a second", last, first, LEAST_RATE);
		table.atMost("heap after collection, MB", heapAtLast, heapAtFirst, MOST_HEAP);
		table.atMost("heap that sufficed, MB, beside what it may take", HEAP, HEAP, 1);
		table.atMost("seconds to the last submission, beside reading the list", submitted, read, 0);
		table.atMost("seconds to the last receipt, beside reading the list", seconds(begin), read, 0);
	}

	/** Messages a second from one share of the rows to another. */
	private static double rate(WholeProduct product, String task, int rows, double from, double to) {
		long before = product.await(task, (summary) -> summary.submitted() >= from * rows).submitted();
		long begin = System.nanoTime();
		long after = product.await(task, (summary) -> summary.submitted() >= to * rows).submitted();
		return (after - before) / seconds(begin);
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
	}

}
