package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * The id of a request to lift an unsubscription, as requests write it.
 */
public final class RemovalId {

	static final String PARAMETER = "RemovalId";

	private RemovalId() {
	}

	/**
	 * The refusal of an id that no such request has, or none that the caller may see.
	 * @return what to throw
	 */
	public static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, PARAMETER, "unsubscribe.appeal-unknown");
	}

}
