package io.smsconsole.core.insight.system;

import java.time.Duration;
import java.time.Instant;

/**
 * What a process tells of itself.
 *
 * @param host the machine that it runs on, at most 60 characters
 * @param version the version of the product
 * @param java the version of Java
 * @param startedAt when it was started
 * @param clockMillis by how much its clock is ahead of the database's; negative where it
 * is behind
 * @param upstreamMillis the same against the upstream's, {@code null} where that told no
 * time lately
 * @param directory where it keeps its data, at most 400 characters
 * @param diskFree how many bytes are free there
 * @param diskTotal how many there are
 * @param upstream how calls of the upstream go
 */
public record NodeReport(String host, String version, String java, Instant startedAt, long clockMillis,
		Long upstreamMillis, String directory, long diskFree, long diskTotal, UpstreamReport upstream) {

	private static final long LEAST_FREE = 500L * 1024 * 1024;

	private static final long PERCENT = 100;

	private static final int LEAST_PERCENT = 5;

	/** From here on it does not matter how small a share it is. */
	private static final long PLENTY = 20L * 1024 * 1024 * 1024;

	private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

	/** The upstream tells whole seconds, and calls are refused at five minutes. */
	private static final Duration UPSTREAM_APART = Duration.ofMinutes(1);

	/**
	 * Whether there is little room left: less than 500 MB, or less than 5 percent and
	 * less than 20 GB.
	 * @return whether somebody has to make room
	 */
	public boolean diskLow() {
		return this.diskFree < LEAST_FREE || (diskPercent() < LEAST_PERCENT && this.diskFree < PLENTY);
	}

	/**
	 * How much of the disk is free.
	 * @return whole percent
	 */
	public long diskPercent() {
		return (this.diskTotal > 0) ? this.diskFree * PERCENT / this.diskTotal : PERCENT;
	}

	/**
	 * Whether its clock and the database's are more than 5 seconds apart.
	 * @return whether somebody has to set a clock
	 */
	public boolean clockSkewed() {
		return Math.abs(this.clockMillis) > CLOCKS_APART.toMillis();
	}

	/**
	 * Whether its clock and the upstream's are more than a minute apart.
	 * @return whether calls may come to be refused
	 */
	public boolean upstreamClockSkewed() {
		return this.upstreamMillis != null && Math.abs(this.upstreamMillis) > UPSTREAM_APART.toMillis();
	}

}
