package io.smsconsole.auth.grant;

import java.time.Instant;

/**
 * A policy as it is kept.
 *
 * @param id its id; below 1000 for presets
 * @param name its name, no other policy has it
 * @param description what it is for, or an empty string
 * @param document its text in the policy language
 * @param createdAt when it was made, {@code null} for presets
 * @param updatedAt when it was changed last, {@code null} for presets
 */
public record Policy(long id, String name, String description, String document, Instant createdAt, Instant updatedAt) {

	/** The first id that is no preset's. */
	static final long FIRST_CUSTOM = 1000;

	/**
	 * Whether it is part of the product and can't be changed.
	 * @return {@code true} for a preset
	 */
	public boolean preset() {
		return this.id < FIRST_CUSTOM;
	}

}
