package io.smsconsole.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import com.sun.management.OperatingSystemMXBean;

/**
 * Drives calls from some threads at once for a while, and counts calls and the processor
 * time of this process, whatever spends it.
 */
final class RoundTrips {

	private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

	private final int threads;

	private final Duration duration;

	RoundTrips(int threads, Duration duration) {
		this.threads = threads;
		this.duration = duration;
	}

	/**
	 * Calls until the compiler has seen enough, which takes a count and not a time where
	 * others use the machine too.
	 */
	void warmUp(Callable<?> call, int calls) throws InterruptedException, ExecutionException {
		AtomicInteger left = new AtomicInteger(calls);
		run(() -> repeat(call, () -> left.getAndDecrement() > 0));
	}

	Figures drive(Callable<?> call) throws InterruptedException, ExecutionException {
		long processorTime = this.system.getProcessCpuTime();
		long start = System.nanoTime();
		long end = start + this.duration.toNanos();
		long calls = run(() -> repeat(call, () -> System.nanoTime() - end < 0));
		double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
		double micros = (this.system.getProcessCpuTime() - processorTime) / 1000.0;
		return new Figures(calls / seconds, micros / calls);
	}

	private long run(Callable<Long> task) throws InterruptedException, ExecutionException {
		ExecutorService pool = Executors.newFixedThreadPool(this.threads);
		try {
			long calls = 0;
			for (Future<Long> count : pool.invokeAll(Collections.nCopies(this.threads, task))) {
				calls += count.get();
			}
			return calls;
		}
		finally {
			pool.shutdown();
		}
	}

	private static long repeat(Callable<?> call, BooleanSupplier more) throws Exception {
		long calls = 0;
		while (more.getAsBoolean()) {
			call.call();
			calls++;
		}
		return calls;
	}

	/**
	 * What came of it.
	 *
	 * @param perSecond calls a second
	 * @param cost the cost of a call: microseconds of processor time, or bytes
	 */
	record Figures(double perSecond, double cost) {

	}

}
