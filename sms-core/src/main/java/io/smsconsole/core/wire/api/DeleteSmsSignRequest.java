package io.smsconsole.core.wire.api;

/**
 * Deletes a sign.
 *
 * @param signId the sign
 */
public record DeleteSmsSignRequest(Long signId) implements ApiRequest<DeleteSmsSignResponse> {

	@Override
	public ApiAction<DeleteSmsSignResponse> action() {
		return ApiAction.DELETE_SMS_SIGN;
	}

}
