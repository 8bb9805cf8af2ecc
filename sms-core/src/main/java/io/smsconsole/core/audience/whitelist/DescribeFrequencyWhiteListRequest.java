package io.smsconsole.core.audience.whitelist;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Lists the frequency whitelist of an application, newest first. Numbers are whole for
 * one who may reveal them, unless they are asked for masked.
 *
 * @param smsSdkAppId the application
 * @param phoneNumber a whole number in E.164; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 * @param masked whether numbers are to be masked in any case; optional
 */
public record DescribeFrequencyWhiteListRequest(@Required String smsSdkAppId, String phoneNumber, Integer limit,
		Integer offset, Boolean masked) implements AppScoped {

}
