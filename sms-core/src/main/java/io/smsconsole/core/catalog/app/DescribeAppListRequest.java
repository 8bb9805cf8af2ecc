package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Lists the applications that the caller may see, newest first.
 *
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 * @param appName a part of the name, whatever its case, or the whole id; optional
 * @param appLabel the label to the letter; optional
 * @param status 1 enabled, 0 disabled; optional
 */
public record DescribeAppListRequest(Integer limit, Integer offset, String appName, String appLabel,
		Integer status) implements AppScoped {

	@Override
	public String smsSdkAppId() {
		return null;
	}

}
