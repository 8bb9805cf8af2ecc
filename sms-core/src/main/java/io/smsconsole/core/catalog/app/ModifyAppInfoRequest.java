package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Changes what is written about an application.
 *
 * @param smsSdkAppId its id, ten digits
 * @param appName 1 to 30 characters
 * @param appDesc what it is for, at most 200 characters; absent, it stays
 * @param appLabel a word to group by, at most 20 characters; absent, it stays
 */
public record ModifyAppInfoRequest(@Required String smsSdkAppId, @Required String appName, String appDesc,
		String appLabel) implements AppScoped {

}
