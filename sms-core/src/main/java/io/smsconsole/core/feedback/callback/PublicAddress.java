package io.smsconsole.core.feedback.callback;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from those of this machine, of its own networks,
 * and of nobody.
 */
final class PublicAddress {

	private static final List<AddressRange> NOT_PUBLIC_4 = ranges("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10",
			"127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
			"192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

	/** All that is given to anybody. */
	private static final AddressRange GLOBAL_6 = AddressRange.of("2000::/3");

	private static final List<AddressRange> NOT_PUBLIC_6 = ranges("2001::/23", "2001:db8::/32", "3fff::/20");

	private static final AddressRange SIX_TO_FOUR = AddressRange.of("2002::/16");

	private static final AddressRange NAT_64 = AddressRange.of("64:ff9b::/96");

	private static final int LENGTH_4 = 4;

	private static final int LENGTH_6 = 16;

	private PublicAddress() {
	}

	/**
	 * Whether an address is one that anybody may call.
	 * @param address the address that is to be connected to
	 * @return whether it lies in the public internet
	 */
	static boolean is(InetAddress address) {
		byte[] bytes = address.getAddress();
		if (bytes.length == LENGTH_4) {
			return NOT_PUBLIC_4.stream().noneMatch((range) -> range.contains(bytes));
		}
		if (NAT_64.contains(bytes)) {
			return isPublic4(bytes, LENGTH_6 - LENGTH_4);
		}
		if (SIX_TO_FOUR.contains(bytes)) {
			return isPublic4(bytes, 2);
		}
		return GLOBAL_6.contains(bytes) && NOT_PUBLIC_6.stream().noneMatch((range) -> range.contains(bytes));
	}

	/** The address of the old kind within one of the new kind. */
	private static boolean isPublic4(byte[] bytes, int from) {
		byte[] inner = Arrays.copyOfRange(bytes, from, from + LENGTH_4);
		return NOT_PUBLIC_4.stream().noneMatch((range) -> range.contains(inner));
	}

	private static List<AddressRange> ranges(String... texts) {
		return Stream.of(texts).map(AddressRange::of).toList();
	}

}
