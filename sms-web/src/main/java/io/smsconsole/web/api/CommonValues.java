package io.smsconsole.web.api;

import java.util.Locale;

import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.api.CommonParameters;
import io.smsconsole.core.wire.api.ServiceRegions;
import io.smsconsole.web.api.answer.AnswerLanguage;
import io.smsconsole.web.api.call.IncomingCall;

/**
 * Reads the parameters that all calls have and that are no proof of anything: the
 * language and the region.
 */
final class CommonValues {

	/** The product whose operations have a region. */
	private static final String WITH_REGION = "sms";

	private static final String NO_REGION = "";

	private CommonValues() {
	}

	/**
	 * The language to answer in; Chinese where none is named that there is.
	 */
	static Locale language(IncomingCall call) {
		return AnswerLanguage.of(call.common(CommonParameters.LANGUAGE));
	}

	/**
	 * Checks the language.
	 * @throws SmsException {@code InvalidParameterValue} where it is none of ours
	 */
	static void checkLanguage(IncomingCall call) {
		String language = call.common(CommonParameters.LANGUAGE);
		if (language != null && !AnswerLanguage.isKnown(language)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, CommonParameters.LANGUAGE, "call.language");
		}
	}

	/**
	 * Reads the region.
	 * @return the region, or an empty string where the operation has none
	 * @throws SmsException {@code MissingParameter} or {@code UnsupportedRegion}
	 */
	static String region(IncomingCall call, ActionEntry action) {
		if (!WITH_REGION.equals(action.service())) {
			return NO_REGION;
		}
		String region = call.common(CommonParameters.REGION);
		if (region == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, CommonParameters.REGION, "parameter.missing");
		}
		if (!ServiceRegions.contains(region)) {
			throw new SmsException(ErrorCode.UNSUPPORTED_REGION, CommonParameters.REGION, null);
		}
		return region;
	}

}
