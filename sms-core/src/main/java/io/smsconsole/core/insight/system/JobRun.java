package io.smsconsole.core.insight.system;

import java.time.Instant;

/**
 * How a job's last run went, on whichever node.
 *
 * @param name the job's name
 * @param host the machine that ran it
 * @param lastAt when it began
 * @param millis how long it took
 * @param failures how often in a row it has failed
 * @param failingSince since when, or {@code null}
 * @param lastError why it failed last, or an empty string
 * @param lastErrorAt when, or {@code null}
 */
public record JobRun(String name, String host, Instant lastAt, int millis, int failures, Instant failingSince,
		String lastError, Instant lastErrorAt) {

}
