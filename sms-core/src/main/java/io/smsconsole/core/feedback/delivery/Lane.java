package io.smsconsole.core.feedback.delivery;

import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.feedback.callback.Callback;

/**
 * One of the few lines in which what is reported to a receiver waits. A number is always
 * in the same one, and a lane has one request under way at a time: so that reports about
 * a number stay in order, and a receiver that hangs holds no more threads than it has
 * lanes.
 *
 * @param target whose receiver, see {@link Callback#target()}
 * @param lane the number of the lane, from 0
 */
public record Lane(long target, int lane) {

	/** How many lanes a receiver has. */
	public static final int COUNT = 4;

	static Lane of(long target, String phone) {
		return new Lane(target, Math.floorMod(phone.hashCode(), COUNT));
	}

	static List<Lane> all(long target) {
		return IntStream.range(0, COUNT).mapToObj((lane) -> new Lane(target, lane)).toList();
	}

	DeliveryKind kind() {
		return (this.target == Callback.REPLIES) ? DeliveryKind.REPLY : DeliveryKind.STATUS;
	}

}
