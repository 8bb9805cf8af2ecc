package io.smsconsole.core.insight.system;

import java.time.Instant;

/**
 * How the latest calls of the upstream went on one node.
 *
 * @param circuit {@code closed} while calls go out, {@code open} while the upstream is
 * left alone, {@code half_open} while it is tried carefully
 * @param answeredAt when it answered a request to send, or {@code null}
 * @param failedAt when such a request failed last, or {@code null}
 * @param lastError why, at most 200 characters, or an empty string
 * @param latencyMillis how long the latest answers took on average
 * @param failurePercent how many of the latest requests failed; 0 where they are too few
 * to say
 */
public record UpstreamReport(String circuit, Instant answeredAt, Instant failedAt, String lastError, int latencyMillis,
		int failurePercent) {

}
