package io.smsconsole.core.catalog.contact;

/**
 * A contact as it is stored.
 *
 * @param id its id
 * @param sdkAppId the application
 * @param name for people
 * @param phone the number, or an empty string
 * @param email the e-mail address, or an empty string
 * @param kinds the sum of what they want to be told of
 */
record ContactRow(long id, long sdkAppId, String name, String phone, String email, int kinds) {

	Contact contact() {
		return new Contact(this.id, this.sdkAppId, this.name, this.phone, this.email, ContactKind.of(this.kinds));
	}

}
