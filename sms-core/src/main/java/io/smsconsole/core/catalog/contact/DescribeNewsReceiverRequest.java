package io.smsconsole.core.catalog.contact;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Lists the contacts of an application.
 *
 * @param smsSdkAppId the application
 */
public record DescribeNewsReceiverRequest(@Required String smsSdkAppId) implements AppScoped {

}
