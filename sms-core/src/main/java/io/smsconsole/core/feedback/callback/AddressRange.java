package io.smsconsole.core.feedback.callback;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Addresses that begin with the same bits.
 */
final class AddressRange {

	private final byte[] start;

	private final int bits;

	private AddressRange(byte[] start, int bits) {
		this.start = start;
		this.bits = bits;
	}

	/**
	 * Reads a range.
	 * @param text such as {@code 10.0.0.0/8}
	 */
	static AddressRange of(String text) {
		String[] parts = text.split("/");
		try {
			// a literal address is read, nobody is asked
			return new AddressRange(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
		}
		catch (UnknownHostException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

	boolean contains(byte[] address) {
		if (address.length != this.start.length) {
			return false;
		}
		int whole = this.bits / Byte.SIZE;
		if (!Arrays.equals(address, 0, whole, this.start, 0, whole)) {
			return false;
		}
		int rest = this.bits % Byte.SIZE;
		return rest == 0 || ((address[whole] ^ this.start[whole]) & 0xFF) >> (Byte.SIZE - rest) == 0;
	}

}
