package io.smsconsole.core.feedback.delivery;

/**
 * A delivery that this node may try now.
 *
 * @param delivery the delivery, as it was claimed
 * @param holder the mark of this claim; whoever holds another one may not end it
 */
public record DeliveryClaim(Delivery delivery, long holder) {

	/**
	 * Whose receiver it is for.
	 * @return the application, or 0 for the replies of the account
	 */
	public long target() {
		return this.delivery.target();
	}

}
