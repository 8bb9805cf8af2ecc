package io.smsconsole.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.CancelDumpLogTaskRequest;
import io.smsconsole.core.insight.export.DescribeQueryDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportActions;
import io.smsconsole.core.insight.export.ExportFiles;
import io.smsconsole.core.insight.export.ExportInfo;
import io.smsconsole.core.insight.export.ExportWriter;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Writes a large file in a process of its own whose heap may not grow beyond a limit.
 */
public final class ExportHeap {

	/** The directory of the data. */
	static final String DATA = "BENCH_DATA";

	/** How many rows, roughly. */
	static final String ROWS = "BENCH_ROWS";

	static final String ANNOUNCEMENT = "Written: ";

	private ExportHeap() {
	}

	/**
	 * Writes it and tells how fast.
	 * @param args none
	 * @throws IOException when anything fails
	 */
	public static void main(String[] args) throws IOException {
		// the database is that of the process that measures
		System.setProperty("sms.embedded-db.join", "true");
		try (ConfigurableApplicationContext context = Years.start(Path.of(System.getenv(DATA)))) {
			ExportActions exports = context.getBean(ExportActions.class);
			ExportWriter writer = context.getBean(ExportWriter.class);
			String id = exports.reveal(request(context, Long.parseLong(System.getenv(ROWS)))).exportId();
			long begin = System.nanoTime();
			boolean more;
			do {
				more = writer.step();
			}
			while (more);
			double written = (System.nanoTime() - begin) / 1e9;
			ExportInfo info = exports.list(new DescribeQueryDumpLogTaskRequest(id, null, null, null))
				.exportSet()
				.get(0);
			begin = System.nanoTime();
			context.getBean(ExportFiles.class).open(id).writeTo(OutputStream.nullOutputStream());
			double read = (System.nanoTime() - begin) / 1e9;
			exports.cancel(new CancelDumpLogTaskRequest(id));
			System.out.printf("%s%d %.1f %.1f %d%n", ANNOUNCEMENT, info.rowCount(), info.rowCount() / written,
					info.rowCount() / read, ImportHeap.idle());
		}
		System.exit(0);
	}

	/** The last days of the year, as many as it takes. */
	private static AddDumpLogTaskRequest request(ConfigurableApplicationContext context, long rows) {
		YearShape shape = Years.shape(context);
		double share = Math.min(1, 1.1 * rows / shape.messages());
		Instant end = shape.end().atStartOfDay(context.getBean(ZoneId.class)).toInstant();
		long begin = end.getEpochSecond() - (long) (share * shape.days() * 86_400);
		return new AddDumpLogTaskRequest("SEND_RECORD", "csv", 0, null, begin, end.getEpochSecond() - 1, null, null,
				null, null, null, null, null, null, null, null);
	}

}
