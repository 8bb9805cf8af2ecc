package io.smsconsole.core.base.id;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import com.github.f4b6a3.tsid.TsidFactory;

import org.springframework.stereotype.Component;

/**
 * Makes 64-bit ids in the order of time, unique over all nodes: 42 bits of milliseconds,
 * 10 of the node's number, 12 of a counter.
 */
@Component
public class Ids {

	private static final int NODE_BITS = 10;

	/** Ids have 18 digits up to July 2027, and then 19. */
	private static final Pattern FORM = Pattern.compile("[0-9]{1,19}");

	private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

	private final NodeLease lease;

	private final Clock clock;

	private volatile Source source;

	Ids(NodeLease lease, Clock clock) {
		this.lease = lease;
		this.clock = clock;
		this.source = source(lease.number());
	}

	/**
	 * Makes an id, greater than all that this node made before.
	 * @return the id, positive
	 * @throws IllegalStateException if this node may not make ids any more
	 */
	public long next() {
		return factory(this.lease.number()).create().toLong();
	}

	/**
	 * Tells when an id was made.
	 * @param id the id
	 * @return the time, to the millisecond
	 */
	public Instant instant(long id) {
		return IdTime.of(id);
	}

	/**
	 * The smallest id that could have been made at a time.
	 * @param instant the time, not before 2020
	 * @return the id; every id made earlier is smaller
	 */
	public long floor(Instant instant) {
		return IdTime.floor(instant);
	}

	/**
	 * Reads an id as a caller wrote it.
	 * @param text what was written, may be {@code null}
	 * @return the id, or empty where it is none that could ever be made
	 */
	public static Optional<Long> parse(String text) {
		if (text == null || !FORM.matcher(text).matches()) {
			return Optional.empty();
		}
		return Optional.of(new BigInteger(text)).filter((id) -> id.compareTo(LARGEST) <= 0).map(BigInteger::longValue);
	}

	private TsidFactory factory(int number) {
		Source current = this.source;
		return (current.number == number) ? current.factory : changed(number);
	}

	private synchronized TsidFactory changed(int number) {
		if (this.source.number != number) {
			this.source = source(number);
		}
		return this.source.factory;
	}

	private Source source(int number) {
		return new Source(number,
				TsidFactory.builder().withNodeBits(NODE_BITS).withNode(number).withClock(this.clock).build());
	}

	private record Source(int number, TsidFactory factory) {

	}

}
