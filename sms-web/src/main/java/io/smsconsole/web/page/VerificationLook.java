package io.smsconsole.web.page;

import java.time.Instant;

/**
 * How a verification stands, as pages show it.
 *
 * @param running whether one is under way
 * @param done how much of it is done
 * @param total how much there is to do
 * @param ended when the last one ended, or {@code null}
 * @param checked how much the last one checked
 * @param faults how many faults the last one found
 */
public record VerificationLook(boolean running, long done, long total, Instant ended, long checked, long faults) {

	/**
	 * Tells how one stands.
	 * @param running whether one is under way
	 * @param done how much of it is done
	 * @param total how much there is to do
	 * @param ended when the last one ended, UNIX seconds, 0 where there was none
	 * @param checked how much the last one checked
	 * @param faults how many faults the last one found
	 * @return how it stands
	 */
	public static VerificationLook of(boolean running, long done, long total, long ended, long checked, long faults) {
		return new VerificationLook(running, done, total, (ended != 0) ? Instant.ofEpochSecond(ended) : null, checked,
				faults);
	}

	/**
	 * How it looks.
	 * @return {@code running}, {@code never}, {@code intact} or {@code faults}
	 */
	public String state() {
		if (this.running) {
			return "running";
		}
		if (this.ended == null) {
			return "never";
		}
		return (this.faults == 0) ? "intact" : "faults";
	}

}
