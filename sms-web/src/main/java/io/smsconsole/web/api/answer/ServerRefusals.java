package io.smsconsole.web.api.answer;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells in the API's codes why the server refused a request.
 */
public final class ServerRefusals {

	private static final int HEADERS_TOO_LARGE = 431;

	private ServerRefusals() {
	}

	/**
	 * The refusal that a status stands for.
	 * @param status the status with which the server would have answered, 400 or higher
	 * @return the refusal
	 */
	public static SmsException of(int status) {
		return switch (status) {
			case HttpServletResponse.SC_METHOD_NOT_ALLOWED, HttpServletResponse.SC_NOT_IMPLEMENTED,
					HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED ->
				new SmsException(ErrorCode.UNSUPPORTED_PROTOCOL, null, "call.protocol");
			case HttpServletResponse.SC_REQUEST_URI_TOO_LONG, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
					HEADERS_TOO_LARGE ->
				new SmsException(ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED);
			case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> new SmsException(ErrorCode.SERVICE_UNAVAILABLE);
			default -> (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR)
					? new SmsException(ErrorCode.INVALID_REQUEST, null, "call.malformed")
					: new SmsException(ErrorCode.INTERNAL_ERROR);
		};
	}

}
