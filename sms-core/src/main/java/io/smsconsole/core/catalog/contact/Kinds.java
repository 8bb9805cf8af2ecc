package io.smsconsole.core.catalog.contact;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of a request, each {@code null} where it was left out.
 */
record Kinds(Boolean frequencyLimit, Boolean volumeWarning, Boolean review, Boolean lowPackage, Boolean abuse) {

	static Kinds of(AddNewsReceiverRequest request) {
		return new Kinds(request.frequencyLimit(), request.volumeWarning(), request.review(), request.Package(),
				request.abuse());
	}

	static Kinds of(ModifyNewsReceiverRequest request) {
		return new Kinds(request.frequencyLimit(), request.volumeWarning(), request.review(), request.Package(),
				request.abuse());
	}

	Set<ContactKind> over(Set<ContactKind> before) {
		Set<ContactKind> kinds = EnumSet.noneOf(ContactKind.class);
		kinds.addAll(before);
		put(kinds, ContactKind.FREQUENCY_LIMIT, this.frequencyLimit);
		put(kinds, ContactKind.VOLUME_WARNING, this.volumeWarning);
		put(kinds, ContactKind.REVIEW, this.review);
		put(kinds, ContactKind.PACKAGE, this.lowPackage);
		put(kinds, ContactKind.ABUSE, this.abuse);
		return kinds;
	}

	private static void put(Set<ContactKind> kinds, ContactKind kind, Boolean wanted) {
		if (wanted != null) {
			if (wanted) {
				kinds.add(kind);
			}
			else {
				kinds.remove(kind);
			}
		}
	}

}
