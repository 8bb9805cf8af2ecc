package io.smsconsole.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time that a call takes, whatever thread of the process spends it:
 * comparable also where others use the machine too.
 */
public final class ProcessorTimeProfiler implements InternalProfiler {

	/** What the result is called, in nanoseconds a call. */
	static final String NAME = "processor.time.norm";

	private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

	private long start;

	@Override
	public String getDescription() {
		return "processor time a call";
	}

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		this.start = this.system.getProcessCpuTime();
	}

	@Override
	public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
			IterationResult result) {
		long spent = this.system.getProcessCpuTime() - this.start;
		return List.of(new ScalarResult(NAME, spent / (double) result.getMetadata().getAllOps(), "ns/op",
				AggregationPolicy.AVG));
	}

}
