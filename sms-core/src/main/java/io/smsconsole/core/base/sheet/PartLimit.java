package io.smsconsole.core.base.sheet;

/**
 * How much may come out of a stream.
 *
 * @param packed the bytes that go in
 * @param expected the bytes that are said to come out
 * @param most the bytes beyond which it is refused
 */
record PartLimit(long packed, long expected, long most) {

	void check(long bytes) {
		if (bytes > this.most
				|| bytes > SheetLimits.RATIO_FLOOR && bytes > SheetLimits.RATIO * Math.max(1, this.packed)) {
			throw Refusals.refusal(Refusals.BOMB);
		}
	}

}
