package io.smsconsole.core.sending.recipient;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Asks how far the reading of one's own list is.
 *
 * @param smsSdkAppId the application that will send to it
 * @param recipientListId the list
 */
public record DescribeRecipientListRequest(String smsSdkAppId, String recipientListId) implements AppScoped {
}
