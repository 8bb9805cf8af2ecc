package io.smsconsole.auth.address;

import java.util.List;

import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/**
 * Some network addresses, each alone or as a range such as {@code 10.0.0.0/8} or
 * {@code 2001:db8::/32}.
 */
public final class AddressRanges {

	/** No address at all. */
	public static final AddressRanges NONE = new AddressRanges(List.of());

	private final List<String> ranges;

	private final InetAddressMatcher matcher;

	private AddressRanges(List<String> ranges) {
		this.ranges = List.copyOf(ranges);
		this.matcher = ranges.isEmpty() ? null : InetAddressMatchers.builder().includeAddresses(this.ranges).build();
	}

	/**
	 * Reads ranges.
	 * @param ranges each an address, or an address and how many of its bits count
	 * @return the ranges
	 * @throws IllegalArgumentException naming the first that is none
	 */
	public static AddressRanges of(List<String> ranges) {
		ranges.forEach(AddressRanges::check);
		return ranges.isEmpty() ? NONE : new AddressRanges(ranges);
	}

	private static void check(String range) {
		try {
			InetAddressMatchers.fromIpAddress(range);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(range + " is neither an address nor a range of addresses", ex);
		}
	}

	/**
	 * Whether there are none.
	 * @return {@code true} if so
	 */
	public boolean isEmpty() {
		return this.matcher == null;
	}

	/**
	 * Whether an address is in one of the ranges.
	 * @param address the address in digits; a name is in none, and is not looked up
	 * @return {@code true} if so
	 */
	public boolean contains(String address) {
		try {
			return this.matcher != null && this.matcher.matches(address);
		}
		catch (IllegalArgumentException ex) {
			// a proxy may hand on whatever it was told
			return false;
		}
	}

	/**
	 * The ranges as they were written.
	 * @return the ranges in their order
	 */
	public List<String> ranges() {
		return this.ranges;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AddressRanges that && this.ranges.equals(that.ranges);
	}

	@Override
	public int hashCode() {
		return this.ranges.hashCode();
	}

	@Override
	public String toString() {
		return this.ranges.toString();
	}

}
