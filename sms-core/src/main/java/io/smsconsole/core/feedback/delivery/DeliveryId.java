package io.smsconsole.core.feedback.delivery;

import java.util.Optional;
import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Ids as callers write them.
 */
final class DeliveryId {

	private static final Pattern FORM = Pattern.compile("[0-9]{1,18}");

	private DeliveryId() {
	}

	/**
	 * Reads an id of at most 18 digits; whatever is none names nothing that exists.
	 */
	static Optional<Long> parse(String text) {
		return (text != null && FORM.matcher(text).matches()) ? Optional.of(Long.valueOf(text)) : Optional.empty();
	}

	static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "DeliveryId", "delivery.unknown");
	}

}
