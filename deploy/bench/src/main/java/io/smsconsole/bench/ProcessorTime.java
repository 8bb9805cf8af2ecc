package io.smsconsole.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;

/**
 * Processor time that was used, which tells more than the clock while others work on the
 * same machine.
 *
 * @param console seconds of this process
 * @param database seconds of the processes that it started
 */
record ProcessorTime(double console, double database) {

	static ProcessorTime now() {
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		double children = ProcessHandle.current()
			.descendants()
			.map((process) -> process.info().totalCpuDuration())
			.flatMap(Optional::stream)
			.mapToLong(Duration::toMillis)
			.sum();
		return new ProcessorTime((double) system.getProcessCpuTime() / TimeUnit.SECONDS.toNanos(1),
				children / TimeUnit.SECONDS.toMillis(1));
	}

	double both() {
		return this.console + this.database;
	}

	ProcessorTime since(ProcessorTime before) {
		return new ProcessorTime(this.console - before.console, this.database - before.database);
	}

}
