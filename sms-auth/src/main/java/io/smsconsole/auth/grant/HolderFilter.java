package io.smsconsole.auth.grant;

import java.util.Arrays;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Which holders of a policy are asked for.
 */
enum HolderFilter {

	/** Accounts and groups. */
	ALL,
	/** Accounts. */
	USER,
	/** Groups. */
	GROUP;

	static HolderFilter of(String text) {
		if (text == null) {
			return ALL;
		}
		return Arrays.stream(values())
			.filter((filter) -> filter.name().equalsIgnoreCase(text))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "EntityFilter",
					"policy.entity-filter"));
	}

	boolean takes(PolicyHolder holder) {
		return this == ALL || (this == GROUP) == (holder.kind() != 0);
	}

}
