package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The import of a large list beside what reading its cells and asking libphonenumber take
 * alone, in the same run, and the heap that it needs.
 */
public final class ImportBench {

	private static final int WARM_UP_ROUNDS = 3;

	private static final int ROUNDS = 7;

	/** Megabytes beyond idle: steps up to what an import may take. */
	private static final List<Long> HEAPS = List.of(64L, 128L, 256L);

	private static final long HEAP = 256;

	private ImportBench() {
	}

	/**
	 * Measures, prints the table and writes it to {@code bench/import.md}.
	 * @param args none
	 * @throws Exception when an import fails or the table can't be written
	 */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "import-bench");
		try (ConfigurableApplicationContext context = BenchApplication.start(folder.resolve("data"))) {
			Path file = folder.resolve("recipients.xlsx");
			ImportFile.write(file);
			RatioTable table = new RatioTable("The import of 100,000 rows, each a number and three variables", "import",
					"peer");
			times(table, new ImportOurs(context), file);
			heap(table, file);
			table.publish(Path.of("bench", "import.md"));
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static void times(RatioTable table, ImportOurs ours, Path file) throws IOException {
		long[] own = new long[ROUNDS];
		long[] peer = new long[ROUNDS];
		for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
			long start = System.nanoTime();
			ImportPeer.read(file);
			long between = System.nanoTime();
			long id = ours.read(file);
			long end = System.nanoTime();
			ours.delete(id);
			if (round == -WARM_UP_ROUNDS) {
				table.atMost("cold, ms; the peer is fastexcel-reader and libphonenumber", millis(end - between),
						millis(between - start), 3);
			}
			else if (round >= 0) {
				own[round] = end - between;
				peer[round] = between - start;
			}
		}
		table.atMost("warm, ms", millis(median(own)), millis(median(peer)), 3);
	}

	private static void heap(RatioTable table, Path file) throws IOException, InterruptedException {
		long idle = ImportHeap.idle();
		for (long heap : HEAPS) {
			if (ImportHeap.suffices(idle + heap, file)) {
				table.atMost("heap beyond the idle " + idle + " MB that suffices, MB; the peer is what it may take",
						heap, HEAP, 1);
				return;
			}
		}
		table.atMost("heap beyond the idle " + idle + " MB, MB: none of those tried suffices", Double.NaN, HEAP, 1);
	}

	private static double millis(double nanos) {
		return nanos / 1_000_000;
	}

	private static long median(long[] times) {
		return LongStream.of(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
	}

}
