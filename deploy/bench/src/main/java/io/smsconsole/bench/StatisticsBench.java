package io.smsconsole.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * What people wait for on a database with the messages of 400 days: every view, a search
 * by number, a receipt that has just come, a large file, and how fast counts are folded.
 */
final class StatisticsBench {

	/** Where no directory is named, so that it takes a minute. */
	private static final String FEW = "1000000";

	private static final String MANY = "20000000";

	private static final int ROWS = 1_000_000;

	private static final double ROWS_A_SECOND = 50_000;

	private StatisticsBench() {
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/statistics.md}.
	 * @param arguments {@code --data=}, a directory with the data or for it, and
	 * {@code --messages=}, how many there are to be in an empty one
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Map<String, String> options = Years.options(arguments);
		Path directory = Path.of(options.getOrDefault("data", "bench/years")).toAbsolutePath();
		long messages = Long.parseLong(options.getOrDefault("messages", options.containsKey("data") ? MANY : FEW));
		RatioTable table;
		YearShape shape;
		try (ConfigurableApplicationContext context = Years.open(directory, messages)) {
			shape = Years.shape(context);
			table = new RatioTable("With %,d messages of %d days".formatted(shape.messages(), shape.days()), "measured",
					"needed");
			Instant end = shape.end().atStartOfDay(context.getBean(ZoneId.class)).toInstant();
			new StatisticViews(context, end).measure(table);
			new NumberSearch(context, end).measure(table);
			new FreshReceipts(context).measure(table);
			new Folding(context).measure(table);
		}
		export(directory, table);
		table.publish(Path.of("bench", "statistics.md"));
		System.exit(0);
	}

	private static void export(Path directory, RatioTable table) throws Exception {
		try (JavaProcess process = new JavaProcess(ExportHeap.class,
				Map.of(ExportHeap.DATA, directory.toString(), ExportHeap.ROWS, Integer.toString(ROWS)),
				ExportHeap.ANNOUNCEMENT)) {
			String[] told = process.told().split(" ");
			table.atLeast(
					"rows a second written to a file of %,d, in 256 MB of heap".formatted(Long.parseLong(told[0])),
					Double.parseDouble(told[1]), ROWS_A_SECOND, 1);
			table.atLeast("rows a second handed out of it", Double.parseDouble(told[2]), ROWS_A_SECOND, 1);
			table.atMost("heap after collection, MB", Double.parseDouble(told[3]), 256, 1);
		}
	}

	/** Milliseconds of a piece of work. */
	static double millis(Runnable work) {
		long begin = System.nanoTime();
		work.run();
		return (System.nanoTime() - begin) / (double) Duration.ofMillis(1).toNanos();
	}

}
