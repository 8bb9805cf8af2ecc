package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Imports in a process of its own whose heap may not grow beyond a limit.
 */
public final class ImportHeap {

	private static final long MEGABYTE = 1L << 20;

	private ImportHeap() {
	}

	/**
	 * Imports a file once.
	 * @param args the file, and a directory for the data
	 */
	public static void main(String[] args) {
		try (ConfigurableApplicationContext context = BenchApplication.start(Path.of(args[1]))) {
			ImportOurs ours = new ImportOurs(context);
			ours.delete(ours.read(Path.of(args[0])));
		}
	}

	/**
	 * Megabytes that are in use when nothing goes on.
	 */
	static long idle() {
		Runtime runtime = Runtime.getRuntime();
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE + 1;
	}

	/**
	 * Whether an import ends well with that much heap.
	 * @param heap megabytes
	 * @param file the file
	 */
	static boolean suffices(long heap, Path file) throws IOException, InterruptedException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + heap + "m", "-cp", System.getProperty("java.class.path"), ImportHeap.class.getName(),
				file.toString(), file.resolveSibling("data-" + heap).toString())
			.inheritIO()
			.start()
			.waitFor() == 0;
	}

}
