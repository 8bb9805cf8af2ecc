package io.smsconsole.core.catalog.contact;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Deletes a contact.
 *
 * @param smsSdkAppId the application
 * @param receiverId the contact
 */
public record DeleteNewsReceiverRequest(@Required String smsSdkAppId, @Required Long receiverId) implements AppScoped {

}
