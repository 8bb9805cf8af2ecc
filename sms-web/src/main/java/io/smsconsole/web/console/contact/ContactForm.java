package io.smsconsole.web.console.contact;

import io.smsconsole.core.catalog.contact.AddNewsReceiverRequest;
import io.smsconsole.core.catalog.contact.ModifyNewsReceiverRequest;
import io.smsconsole.core.catalog.contact.NewsReceiver;

/**
 * What is entered about a contact.
 *
 * @param name their name
 * @param phoneNumber their number
 * @param email their e-mail address
 * @param frequencyLimit whether they are told of refusals by the frequency rules
 * @param volumeWarning whether they are told of unexpected volume
 * @param review whether they are told of reviews
 * @param lowPackage whether they are told of packages that run low
 * @param abuse whether they are told of abused verification codes
 */
record ContactForm(String name, String phoneNumber, String email, boolean frequencyLimit, boolean volumeWarning,
		boolean review, boolean lowPackage, boolean abuse) {

	static final ContactForm EMPTY = new ContactForm("", "", "", true, true, true, true, true);

	static ContactForm of(NewsReceiver contact) {
		return new ContactForm(contact.name(), contact.phoneNumber(), contact.email(), contact.frequencyLimit(),
				contact.volumeWarning(), contact.review(), contact.Package(), contact.abuse());
	}

	AddNewsReceiverRequest addition(String sdkAppId) {
		return new AddNewsReceiverRequest(sdkAppId, this.name, this.phoneNumber, this.email, this.frequencyLimit,
				this.volumeWarning, this.review, this.lowPackage, this.abuse);
	}

	ModifyNewsReceiverRequest change(String sdkAppId, long receiverId) {
		return new ModifyNewsReceiverRequest(sdkAppId, receiverId, this.name, this.phoneNumber, this.email,
				this.frequencyLimit, this.volumeWarning, this.review, this.lowPackage, this.abuse);
	}

}
