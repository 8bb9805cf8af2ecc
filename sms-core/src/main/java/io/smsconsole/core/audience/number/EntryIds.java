package io.smsconsole.core.audience.number;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Reads the ids of entries of a list, by which those name numbers who see them masked.
 */
public final class EntryIds {

	private EntryIds() {
	}

	/**
	 * Reads ids.
	 * @param parameter the parameter, as it is named on the wire
	 * @param ids what was given
	 * @param limit how many there may be
	 * @return the ids, at least one
	 * @throws SmsException where there are none or too many
	 */
	public static List<Long> of(String parameter, List<Long> ids, int limit) {
		if (ids == null || ids.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		if (ids.size() > limit) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "parameter.list-long", limit);
		}
		return ids.stream().distinct().toList();
	}

}
