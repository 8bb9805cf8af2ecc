package io.smsconsole.core.catalog.contact;

import io.smsconsole.core.base.phone.PhoneMask;

/**
 * A contact as it is told to callers. Whoever may not change contacts sees enough of the
 * number and the e-mail address to recognise them.
 *
 * @param receiverId its id
 * @param name for people
 * @param phoneNumber the number in E.164, or an empty string
 * @param email the e-mail address, or an empty string
 * @param frequencyLimit whether they are told of messages that the frequency rules refuse
 * @param volumeWarning whether they are told of days with more messages than expected
 * @param review whether they are told of reviewed signs, templates and qualifications
 * @param Package whether they are told of packages that run low; written like this, since
 * the word in lower case belongs to the language
 * @param abuse whether they are told of abused verification codes
 */
public record NewsReceiver(long receiverId, String name, String phoneNumber, String email, boolean frequencyLimit,
		boolean volumeWarning, boolean review, boolean Package, boolean abuse) {

	static NewsReceiver of(Contact contact, boolean whole) {
		return new NewsReceiver(contact.id(), contact.name(), whole ? contact.phone() : masked(contact.phone()),
				whole ? contact.email() : maskedEmail(contact.email()), contact.wants(ContactKind.FREQUENCY_LIMIT),
				contact.wants(ContactKind.VOLUME_WARNING), contact.wants(ContactKind.REVIEW),
				contact.wants(ContactKind.PACKAGE), contact.wants(ContactKind.ABUSE));
	}

	private static String masked(String phone) {
		return phone.isEmpty() ? "" : PhoneMask.of(phone);
	}

	private static String maskedEmail(String email) {
		return email.isEmpty() ? ""
				: email.substring(0, email.offsetByCodePoints(0, 1)) + "***" + email.substring(email.indexOf('@'));
	}

}
