package io.smsconsole.core.insight.statistics;

import java.util.List;

import io.smsconsole.core.sending.latency.Buckets;

/**
 * How long a stage took.
 *
 * @param count how many messages were measured
 * @param p50 milliseconds that half of them took at most
 * @param p95 milliseconds that 95 of a hundred took at most
 * @param p99 milliseconds that 99 of a hundred took at most
 */
public record Quantiles(long count, long p50, long p95, long p99) {

	private static final int HALF = 50;

	private static final int MOST = 95;

	private static final int NEARLY_ALL = 99;

	private static final int HUNDRED = 100;

	static Quantiles of(List<LatencyRow> rows) {
		long count = rows.stream().mapToLong(LatencyRow::messages).sum();
		List<LatencyRow> sorted = rows.stream()
			.sorted((one, other) -> Integer.compare(one.bucket(), other.bucket()))
			.toList();
		return new Quantiles(count, at(sorted, count, HALF), at(sorted, count, MOST), at(sorted, count, NEARLY_ALL));
	}

	private static long at(List<LatencyRow> sorted, long count, int percent) {
		long wanted = (count * percent + HUNDRED - 1) / HUNDRED;
		long seen = 0;
		for (LatencyRow row : sorted) {
			seen += row.messages();
			if (seen >= wanted) {
				return Buckets.millis(row.bucket());
			}
		}
		return 0;
	}

}
