package io.smsconsole.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.smsconsole.core.wire.tc3.Credential;

/**
 * Many connections that call as fast as they are answered.
 */
final class Load {

	private static final int MOST_CALLS = 2_000_000;

	private final int port;

	private final Credential credential;

	private final int connections;

	Load(int port, Credential credential, int connections) {
		this.port = port;
		this.credential = credential;
		this.connections = connections;
	}

	/**
	 * Calls for a time.
	 * @param action the operation
	 * @param bodies makes the parameters of each call
	 * @param seconds how long
	 * @return what was measured
	 */
	Result run(String action, Bodies bodies, int seconds) throws InterruptedException, ExecutionException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		ExecutorService threads = Executors.newFixedThreadPool(this.connections);
		try {
			List<Future<long[]>> futures = IntStream.range(0, this.connections)
				.mapToObj((connection) -> threads.submit(() -> call(action, bodies, end)))
				.toList();
			long[] all = new long[0];
			for (Future<long[]> future : futures) {
				long[] nanos = future.get();
				int size = all.length;
				all = Arrays.copyOf(all, size + nanos.length);
				System.arraycopy(nanos, 0, all, size, nanos.length);
			}
			Arrays.sort(all);
			return new Result(all.length / (double) seconds, millis(all, 0.5), millis(all, 0.99));
		}
		finally {
			threads.shutdownNow();
		}
	}

	private long[] call(String action, Bodies bodies, long end) throws IOException {
		long[] nanos = new long[MOST_CALLS / this.connections];
		int calls = 0;
		try (LoadConnection connection = new LoadConnection(this.port, this.credential)) {
			for (long begin = System.nanoTime(); begin < end && calls < nanos.length; begin = System.nanoTime()) {
				String answer = connection.call(action, bodies.next());
				nanos[calls++] = System.nanoTime() - begin;
				if (answer.contains("\"Error\"") || !answer.contains("\"Ok\"")) {
					throw new IllegalStateException(answer);
				}
			}
		}
		return Arrays.copyOf(nanos, calls);
	}

	private static double millis(long[] sorted, double share) {
		return sorted[(int) (share * (sorted.length - 1))] / 1e6;
	}

	/**
	 * Makes the parameters of calls, for many threads.
	 */
	interface Bodies {

		String next();

	}

	/**
	 * What was measured.
	 *
	 * @param perSecond calls that were answered in a second
	 * @param median milliseconds that half of the calls took at most
	 * @param p99 milliseconds that 99 of 100 calls took at most
	 */
	record Result(double perSecond, double median, double p99) {

	}

}
