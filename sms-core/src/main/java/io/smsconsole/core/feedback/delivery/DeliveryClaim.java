package io.smsconsole.core.feedback.delivery;

/**
 * A delivery that this node may try now.
 *
 * @param delivery the delivery, as it was claimed
 * @param holder the mark of this claim; whoever holds another one may not end it
 */
public record DeliveryClaim(Delivery delivery, long holder) {

	/**
	 * The lane that is claimed.
	 * @return the lane, free again once the outcome is recorded
	 */
	public Lane lane() {
		return this.delivery.inLane();
	}

	/**
	 * The delivery's id, as the receiver gets it.
	 * @return the id
	 */
	public long deliveryId() {
		return this.delivery.id();
	}

	/**
	 * Whether no more would have fitted in, so that more may be waiting.
	 * @return whether it holds as much as one request may
	 */
	public boolean full() {
		return this.delivery.entries() == this.delivery.kind().most();
	}

}
