package io.smsconsole.core.base.phone;

import com.carrotsearch.hppc.LongIntHashMap;

/**
 * The numbers of a list met so far, with the row of each: some 25 bytes a number.
 */
public final class SeenNumbers {

	private final LongIntHashMap rows = new LongIntHashMap();

	/**
	 * Remembers a number.
	 * @param number the number
	 * @param row where it stands, from 1
	 * @return the row where it stood already, or 0 for a new one
	 */
	public int firstRow(PhoneNumber number, int row) {
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
