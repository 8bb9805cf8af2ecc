package io.smsconsole.core.insight.system;

import java.time.Instant;

/**
 * What a process told of itself, as it is kept.
 */
record NodeState(String owner, Instant reportedAt, String host, String version, String java, Instant startedAt,
		long clockMillis, Long upstreamMillis, String directory, long diskFree, long diskTotal, String circuit,
		Instant answeredAt, Instant failedAt, String lastError, int latencyMillis, int failurePercent) {

	NodeReport report() {
		return new NodeReport(this.host, this.version, this.java, this.startedAt, this.clockMillis, this.upstreamMillis,
				this.directory, this.diskFree, this.diskTotal, new UpstreamReport(this.circuit, this.answeredAt,
						this.failedAt, this.lastError, this.latencyMillis, this.failurePercent));
	}

}
