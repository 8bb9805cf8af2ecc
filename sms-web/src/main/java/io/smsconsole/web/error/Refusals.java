package io.smsconsole.web.error;

import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.http.HttpStatus;

/**
 * Tells the status with which a page answers a refused operation.
 */
final class Refusals {

	private Refusals() {
	}

	static HttpStatus status(ErrorCode code) {
		String family = code.code().split("\\.", 2)[0];
		return switch (family) {
			case "UnauthorizedOperation", "AuthFailure" -> HttpStatus.FORBIDDEN;
			case "ResourceNotFound", "InvalidAction" -> HttpStatus.NOT_FOUND;
			case "RequestLimitExceeded", "LimitExceeded" -> HttpStatus.TOO_MANY_REQUESTS;
			case "RequestSizeLimitExceeded" -> HttpStatus.CONTENT_TOO_LARGE;
			case "InternalError" -> HttpStatus.INTERNAL_SERVER_ERROR;
			case "ServiceUnavailable", "ResourceUnavailable" -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.BAD_REQUEST;
		};
	}

}
