package io.smsconsole.core.catalog.contact;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Adds a contact, of whom the number or the e-mail address must be given. What is absent
 * of the kinds they are not told of.
 *
 * @param smsSdkAppId the application
 * @param name 1 to 30 characters
 * @param phoneNumber a mobile number, in the mainland without or elsewhere with its
 * {@code +}; optional
 * @param email an e-mail address, at most 254 characters; optional
 * @param frequencyLimit whether they are told of messages that the frequency rules refuse
 * @param volumeWarning whether they are told of days with more messages than expected
 * @param review whether they are told of reviewed signs, templates and qualifications
 * @param Package whether they are told of packages that run low; written like this, since
 * the word in lower case belongs to the language
 * @param abuse whether they are told of abused verification codes
 */
public record AddNewsReceiverRequest(@Required String smsSdkAppId, @Required String name, String phoneNumber,
		String email, Boolean frequencyLimit, Boolean volumeWarning, Boolean review, Boolean Package,
		Boolean abuse) implements AppScoped {

}
