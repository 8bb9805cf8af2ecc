package io.smsconsole.core.feedback.receipt;

/**
 * Whose network a number is in. Carriers give different meanings to the same code.
 */
public enum Carrier {

	/** 移动. */
	CHINA_MOBILE,

	/** 电信. */
	CHINA_TELECOM,

	/** 联通. */
	CHINA_UNICOM,

	/** All three: the code means the same everywhere. */
	ALL,

	/** None is known, or the number belongs to none. */
	NONE

}
