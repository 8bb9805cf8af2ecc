package io.smsconsole.core.catalog.contact;

import java.util.Set;

/**
 * Somebody who is told of what happens with an application.
 *
 * @param id its id
 * @param sdkAppId the application
 * @param name for people
 * @param phone the number in E.164, or an empty string
 * @param email the e-mail address, or an empty string
 * @param kinds what they want to be told of
 */
public record Contact(long id, long sdkAppId, String name, String phone, String email, Set<ContactKind> kinds) {

	boolean wants(ContactKind kind) {
		return this.kinds.contains(kind);
	}

}
