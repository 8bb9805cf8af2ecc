package io.smsconsole.core.wire.api;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Asks which country and which subscriber numbers are.
 *
 * @param phoneNumberSet 1 to 200 numbers in E.164
 */
public record DescribePhoneNumberInfoRequest(
		@Required List<String> phoneNumberSet) implements ApiRequest<DescribePhoneNumberInfoResponse> {

	@Override
	public ApiAction<DescribePhoneNumberInfoResponse> action() {
		return ApiAction.DESCRIBE_PHONE_NUMBER_INFO;
	}

}
