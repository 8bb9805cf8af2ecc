package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Lists the applications that the caller may see, newest first.
 *
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 * @param appName a part of the name, whatever its case; optional
 */
public record DescribeAppListRequest(Integer limit, Integer offset, String appName) implements AppScoped {

	@Override
	public String smsSdkAppId() {
		return null;
	}

}
