package io.smsconsole.core.base.parameter;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;

import org.springframework.util.StringUtils;

/**
 * Reads the parameters that many requests have in common.
 */
public final class Parameters {

	private Parameters() {
	}

	/**
	 * Reads {@code International}.
	 * @param international 0 or 1
	 * @return the region
	 */
	public static Region region(Integer international) {
		Integer wire = present("International", international);
		return switch (wire) {
			case 0 -> Region.MAINLAND;
			case 1 -> Region.INTERNATIONAL;
			default -> throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
					"parameter.international");
		};
	}

	/**
	 * Reads {@code International} where it may be left out.
	 * @param international 0, 1 or {@code null}
	 * @return the region, or {@code null} for both
	 */
	public static Region regionOrBoth(Integer international) {
		return (international != null) ? region(international) : null;
	}

	/**
	 * Reads a parameter that must be there.
	 * @param <T> its type
	 * @param parameter its name on the wire
	 * @param value what was given
	 * @return the value
	 */
	public static <T> T present(String parameter, T value) {
		if (value == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		return value;
	}

	/**
	 * Reads a text that must not be blank.
	 * @param parameter its name on the wire
	 * @param text what was given
	 * @return the text without blanks around it
	 */
	public static String required(String parameter, String text) {
		if (!StringUtils.hasText(text)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		return text.strip();
	}

	/**
	 * Reads a text that must not be blank nor too long.
	 * @param parameter its name on the wire
	 * @param text what was given
	 * @param limit how many characters it may have
	 * @return the text without blanks around it
	 */
	public static String required(String parameter, String text, int limit) {
		return limited(parameter, required(parameter, text), limit);
	}

	/**
	 * Reads a text that may be left out.
	 * @param parameter its name on the wire
	 * @param text what was given
	 * @param limit how many characters it may have
	 * @return the text without blanks around it, or an empty string
	 */
	public static String optional(String parameter, String text, int limit) {
		return limited(parameter, (text != null) ? text.strip() : "", limit);
	}

	private static String limited(String parameter, String text, int limit) {
		if (text.codePointCount(0, text.length()) > limit) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "parameter.long", limit);
		}
		return text;
	}

}
