package io.smsconsole.core.base.kind;

/**
 * What a message is for. The numbers are those of {@code SmsType} on the wire.
 */
public enum SmsType implements Coded {

	/** 营销短信. */
	MARKETING(1),

	/** 通知短信. */
	NOTIFICATION(2),

	/** 验证码短信. */
	VERIFICATION(3);

	private final int wire;

	SmsType(int wire) {
		this.wire = wire;
	}

	/**
	 * The value of {@code SmsType} on the wire.
	 * @return 1, 2 or 3
	 */
	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * Reads {@code SmsType}.
	 * @param wire 1, 2 or 3
	 * @return the type
	 * @throws IllegalArgumentException on any other value
	 */
	public static SmsType of(int wire) {
		return switch (wire) {
			case 1 -> MARKETING;
			case 2 -> NOTIFICATION;
			case 3 -> VERIFICATION;
			default -> throw new IllegalArgumentException("SmsType must be 1, 2 or 3, not " + wire);
		};
	}

}
