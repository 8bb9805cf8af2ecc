package io.smsconsole.core.wire.api;

import java.util.List;

/**
 * Asks what became of signs.
 *
 * @param signIdSet at most 100 ids
 * @param international 0 mainland, 1 anywhere else
 */
public record DescribeSmsSignListRequest(List<Long> signIdSet,
		Integer international) implements ApiRequest<DescribeSmsSignListResponse> {

	@Override
	public ApiAction<DescribeSmsSignListResponse> action() {
		return ApiAction.DESCRIBE_SMS_SIGN_LIST;
	}

}
