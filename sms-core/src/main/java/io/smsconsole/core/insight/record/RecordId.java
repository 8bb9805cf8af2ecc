package io.smsconsole.core.insight.record;

import java.util.Optional;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.util.StringUtils;

/**
 * Ids as requests write them.
 */
final class RecordId {

	private RecordId() {
	}

	/**
	 * Reads an id.
	 * @return the id, or empty where there is none
	 * @throws SmsException where the text is no number
	 */
	static Optional<Long> parse(String parameter, String text) {
		if (!StringUtils.hasText(text)) {
			return Optional.empty();
		}
		try {
			return Optional.of(Long.valueOf(text.strip()));
		}
		catch (NumberFormatException ex) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "record.id");
		}
	}

}
