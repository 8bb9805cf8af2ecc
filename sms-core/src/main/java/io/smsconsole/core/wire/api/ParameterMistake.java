package io.smsconsole.core.wire.api;

import java.util.Collection;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Tells in the API's own codes and words what could not be read.
 */
final class ParameterMistake {

	/** How much is shown of a name that somebody made up. */
	private static final int LONGEST_NAME = 96;

	private ParameterMistake() {
	}

	static SmsException unreadable(JacksonException ex) {
		long offset = (ex.getLocation() != null) ? ex.getLocation().getByteOffset() : -1;
		return (offset < 0) ? new SmsException(ErrorCode.FAILED_OPERATION_JSON_PARSE_FAIL) : new SmsException(
				ErrorCode.FAILED_OPERATION_JSON_PARSE_FAIL, null, "json.unreadable", Long.toString(offset));
	}

	static SmsException unknown(String path) {
		return new SmsException(ErrorCode.UNKNOWN_PARAMETER, shown(path), null);
	}

	static SmsException wrongType(JacksonException ex) {
		String parameter = ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName()
					: Integer.toString(step.getIndex()))
			.collect(Collectors.joining("."));
		return parameter.isEmpty() ? unreadable(ex)
				: new SmsException(ErrorCode.INVALID_PARAMETER, shown(parameter), reason(ex));
	}

	private static String reason(JacksonException ex) {
		if (ex instanceof InvalidNullException) {
			return "parameter.null";
		}
		if (ex instanceof InputCoercionException) {
			return "parameter.number-large";
		}
		return (ex instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null)
				? expected(mismatch.getTargetType()) : null;
	}

	private static String expected(Class<?> type) {
		if (type == String.class) {
			return "parameter.text";
		}
		if (type == Boolean.class) {
			return "parameter.flag";
		}
		if (Number.class.isAssignableFrom(type)) {
			return "parameter.number";
		}
		return Collection.class.isAssignableFrom(type) ? "parameter.list" : "parameter.object";
	}

	/**
	 * A name as it may be repeated to whoever wrote it.
	 */
	static String shown(String name) {
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
	}

}
