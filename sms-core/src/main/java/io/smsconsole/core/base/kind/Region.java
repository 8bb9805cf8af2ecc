package io.smsconsole.core.base.kind;

/**
 * Where a message goes: to the Chinese mainland or anywhere else, Hong Kong, Macao and
 * Taiwan among it. On the wire it is {@code International}, 0 or 1.
 */
public enum Region implements Coded {

	/** 国内短信. */
	MAINLAND(0),

	/** 国际/港澳台短信. */
	INTERNATIONAL(1);

	private final int wire;

	Region(int wire) {
		this.wire = wire;
	}

	/**
	 * The value of {@code International} on the wire.
	 * @return 0 or 1
	 */
	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * Reads {@code International}.
	 * @param wire 0 or 1
	 * @return the region
	 * @throws IllegalArgumentException on any other value
	 */
	public static Region of(int wire) {
		return switch (wire) {
			case 0 -> MAINLAND;
			case 1 -> INTERNATIONAL;
			default -> throw new IllegalArgumentException("International must be 0 or 1, not " + wire);
		};
	}

}
