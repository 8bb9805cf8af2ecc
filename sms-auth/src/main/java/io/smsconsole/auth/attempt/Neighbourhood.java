package io.smsconsole.auth.attempt;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Which addresses count as one when failures are counted: an IPv4 address by itself, all
 * of an IPv6 /64, since whoever has one address of that has all.
 */
final class Neighbourhood {

	private static final int PREFIX_BYTES = 8;

	private static final int IPV6_BYTES = 16;

	private Neighbourhood() {
	}

	static String of(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return HexFormat.of().formatHex(bytes, 0, (bytes.length == IPV6_BYTES) ? PREFIX_BYTES : bytes.length);
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
