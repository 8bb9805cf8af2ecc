package io.smsconsole.core.audience.dnd;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * A number that is not to be disturbed.
 *
 * @param id the entry
 * @param phone the number in E.164
 * @param signName under which sign
 * @param smsType {@link #ALL_TYPES}, or the number of a {@link SmsType}
 * @param region where the number is
 * @param createdAt when it was added
 */
public record DoNotDisturbEntry(long id, String phone, String signName, int smsType, Region region, Instant createdAt) {

	/** Stands for messages of whatever type. */
	public static final int ALL_TYPES = 0;

	/**
	 * Whether a message may not go out.
	 * @param sign the message's sign
	 * @param type what it is for
	 * @return whether this entry forbids it
	 */
	public boolean forbids(String sign, SmsType type) {
		return this.signName.equals(sign) && (this.smsType == ALL_TYPES || this.smsType == type.wire());
	}

}
