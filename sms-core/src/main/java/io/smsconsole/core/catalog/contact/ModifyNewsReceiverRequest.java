package io.smsconsole.core.catalog.contact;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Changes a contact. What is absent stays what it is.
 *
 * @param smsSdkAppId the application
 * @param receiverId the contact
 * @param name 1 to 30 characters
 * @param phoneNumber a mobile number, or an empty string for none
 * @param email an e-mail address, or an empty string for none
 * @param frequencyLimit whether they are told of messages that the frequency rules refuse
 * @param volumeWarning whether they are told of days with more messages than expected
 * @param review whether they are told of reviewed signs, templates and qualifications
 * @param Package whether they are told of packages that run low; written like this, since
 * the word in lower case belongs to the language
 * @param abuse whether they are told of abused verification codes
 */
public record ModifyNewsReceiverRequest(@Required String smsSdkAppId, @Required Long receiverId, String name,
		String phoneNumber, String email, Boolean frequencyLimit, Boolean volumeWarning, Boolean review,
		Boolean Package, Boolean abuse) implements AppScoped {

}
