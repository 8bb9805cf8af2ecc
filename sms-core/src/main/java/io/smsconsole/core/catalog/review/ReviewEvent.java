package io.smsconsole.core.catalog.review;

import java.util.Locale;

import io.smsconsole.core.base.kind.Coded;

/**
 * What happens to something that is reviewed.
 */
enum ReviewEvent implements Coded {

	/** It was submitted, for the first time or changed. */
	SUBMITTED(1, null),

	/** A reviewer here approved it. */
	APPROVED(2, null),

	/** A reviewer here refused it. */
	REJECTED(3, ReviewStage.REJECTED),

	/** The upstream has it. */
	HANDED_IN(4, ReviewStage.UPSTREAM),

	/** The upstream approved it, but it is not in effect yet. */
	UPSTREAM_APPROVED(5, ReviewStage.UPSTREAM),

	/** The upstream brought it into effect. */
	EFFECTIVE(6, ReviewStage.DONE),

	/** The upstream refused it. */
	UPSTREAM_REJECTED(7, ReviewStage.REJECTED),

	/** It was taken back before anybody had decided. */
	WITHDRAWN(8, ReviewStage.REJECTED);

	private final int wire;

	private final ReviewStage stage;

	ReviewEvent(int wire, ReviewStage stage) {
		this.wire = wire;
		this.stage = stage;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/** Where it lies afterwards; {@code null} where that depends. */
	ReviewStage stage() {
		return this.stage;
	}

	/** The name for programs and message keys. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What the upstream's verdict amounts to, {@code null} while it has none. */
	static ReviewEvent of(ReviewState verdict) {
		return switch (verdict) {
			case EFFECTIVE -> EFFECTIVE;
			case APPROVED -> UPSTREAM_APPROVED;
			case REJECTED -> UPSTREAM_REJECTED;
			case IN_REVIEW -> null;
		};
	}

}
