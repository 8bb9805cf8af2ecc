package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.Required;

/**
 * Deletes a sign.
 *
 * @param signId the sign
 */
public record DeleteSmsSignRequest(@Required Long signId) implements ApiRequest<DeleteSmsSignResponse> {

	@Override
	public ApiAction<DeleteSmsSignResponse> action() {
		return ApiAction.DELETE_SMS_SIGN;
	}

}
