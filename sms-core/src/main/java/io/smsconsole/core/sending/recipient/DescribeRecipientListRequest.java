package io.smsconsole.core.sending.recipient;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks how far the reading of one's own list is.
 *
 * @param smsSdkAppId the application that will send to it
 * @param recipientListId the list
 */
public record DescribeRecipientListRequest(@Required String smsSdkAppId,
		@Required String recipientListId) implements AppScoped {
}
