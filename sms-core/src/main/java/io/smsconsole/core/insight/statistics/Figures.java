package io.smsconsole.core.insight.statistics;

/**
 * How many messages.
 *
 * @param requests every number asked for, the refused ones too
 * @param accepted committed here
 * @param fee billed segments of the accepted ones
 * @param delivered the receipt says that the person has it
 * @param failed the receipt says that the person does not have it
 * @param rejected refused by the upstream
 */
public record Figures(long requests, long accepted, long fee, long delivered, long failed, long rejected) {

	/** Nothing at all. */
	public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

	/**
	 * Adds figures.
	 * @param other others
	 * @return the sums
	 */
	public Figures plus(Figures other) {
		return new Figures(this.requests + other.requests, this.accepted + other.accepted, this.fee + other.fee,
				this.delivered + other.delivered, this.failed + other.failed, this.rejected + other.rejected);
	}

}
