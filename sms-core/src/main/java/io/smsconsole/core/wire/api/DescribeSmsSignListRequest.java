package io.smsconsole.core.wire.api;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Asks what became of signs.
 *
 * @param signIdSet at most 100 ids
 * @param international 0 mainland, 1 anywhere else
 */
public record DescribeSmsSignListRequest(@Required List<Long> signIdSet,
		@Required Integer international) implements ApiRequest<DescribeSmsSignListResponse> {

	@Override
	public ApiAction<DescribeSmsSignListResponse> action() {
		return ApiAction.DESCRIBE_SMS_SIGN_LIST;
	}

}
