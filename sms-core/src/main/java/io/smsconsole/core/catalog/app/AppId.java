package io.smsconsole.core.catalog.app;

import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.util.StringUtils;

/**
 * The id of an application as requests write it.
 */
public final class AppId {

	/** The parameter that carries it. */
	public static final String PARAMETER = "SmsSdkAppId";

	private static final Pattern FORM = Pattern.compile("14[0-9]{8}");

	private AppId() {
	}

	/**
	 * Reads an id.
	 * @param text ten digits
	 * @return the id; whether such an application exists is another question
	 * @throws SmsException if it is missing, or no id can look so
	 */
	public static long parse(String text) {
		if (!StringUtils.hasText(text)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, PARAMETER, "app.id-missing");
		}
		if (!FORM.matcher(text).matches()) {
			throw unknown();
		}
		return Long.parseLong(text);
	}

	/**
	 * The refusal of an id that no application has.
	 * @return what to throw
	 */
	public static SmsException unknown() {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, PARAMETER, "app.id-unknown");
	}

}
