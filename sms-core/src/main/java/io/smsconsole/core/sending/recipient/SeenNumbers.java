package io.smsconsole.core.sending.recipient;

import com.carrotsearch.hppc.LongIntHashMap;
import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * The numbers of a list met so far, with the row of each: some 25 bytes a number.
 */
final class SeenNumbers {

	private final LongIntHashMap rows = new LongIntHashMap();

	/**
	 * Remembers a number.
	 * @return the row where it stood already, or 0 for a new one
	 */
	int firstRow(PhoneNumber number, int row) {
		String e164 = number.e164();
		long key = Long.parseLong(e164, 1, e164.length(), 10);
		int index = this.rows.indexOf(key);
		if (this.rows.indexExists(index)) {
			return this.rows.indexGet(index);
		}
		this.rows.indexInsert(index, key, row);
		return 0;
	}

}
