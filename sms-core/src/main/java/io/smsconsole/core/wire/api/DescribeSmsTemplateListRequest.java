package io.smsconsole.core.wire.api;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Asks what became of templates.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param templateIdSet at most 100 ids, or empty for a page of all
 * @param limit up to 100, for a page
 * @param offset how many to skip, for a page
 */
public record DescribeSmsTemplateListRequest(@Required Integer international, List<Long> templateIdSet, Integer limit,
		Integer offset) implements ApiRequest<DescribeSmsTemplateListResponse> {

	@Override
	public ApiAction<DescribeSmsTemplateListResponse> action() {
		return ApiAction.DESCRIBE_SMS_TEMPLATE_LIST;
	}

}
