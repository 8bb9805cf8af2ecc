package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.util.StringUtils;

/**
 * What a person writes about an application.
 *
 * @param name 1 to 30 characters
 * @param description at most 200 characters
 * @param label at most 20 characters
 */
record AppText(String name, String description, String label) {

	static final int NAME_LIMIT = 30;

	static final int DESCRIPTION_LIMIT = 200;

	static final int LABEL_LIMIT = 20;

	static AppText of(String name, String description, String label, Problems problems) {
		return new AppText(problems.check(() -> name(name)),
				problems.check(() -> limited("AppDesc", description, DESCRIPTION_LIMIT)),
				problems.check(() -> limited("AppLabel", label, LABEL_LIMIT)));
	}

	private static String name(String name) {
		if (!StringUtils.hasText(name)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "AppName", "app.name-missing");
		}
		return limited("AppName", name, NAME_LIMIT);
	}

	private static String limited(String parameter, String text, int limit) {
		String trimmed = (text != null) ? text.strip() : "";
		if (trimmed.codePointCount(0, trimmed.length()) > limit) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "app.text-long", limit);
		}
		return trimmed;
	}

}
