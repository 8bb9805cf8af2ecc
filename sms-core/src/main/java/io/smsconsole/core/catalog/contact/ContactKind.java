package io.smsconsole.core.catalog.contact;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a contact may want to be told of. Stored as the sum of the numbers.
 */
public enum ContactKind {

	/** Messages were refused since too many went to a number. */
	FREQUENCY_LIMIT(1),

	/** More was sent on a day than was expected. */
	VOLUME_WARNING(2),

	/** A sign, a template or a qualification was reviewed. */
	REVIEW(4),

	/** Packages run low. */
	PACKAGE(8),

	/** Verification codes are being abused. */
	ABUSE(16);

	private final int bit;

	ContactKind(int bit) {
		this.bit = bit;
	}

	int bit() {
		return this.bit;
	}

	static Set<ContactKind> of(int bits) {
		return Arrays.stream(values())
			.filter((kind) -> (bits & kind.bit) != 0)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(ContactKind.class)));
	}

	static int bits(Set<ContactKind> kinds) {
		return kinds.stream().mapToInt(ContactKind::bit).sum();
	}

}
