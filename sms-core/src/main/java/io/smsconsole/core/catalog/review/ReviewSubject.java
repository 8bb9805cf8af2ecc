package io.smsconsole.core.catalog.review;

import io.smsconsole.core.catalog.rule.Wording;

/**
 * What a reviewer has to look at.
 *
 * @param title what it is called
 * @param wording what is held against the rules, or {@code null} where nothing is
 * @param madeBy the account that made it, which may not decide on it either; 0 where only
 * its submitter may not
 */
public record ReviewSubject(String title, Wording wording, long madeBy) {

	/**
	 * Something that was made by whoever submitted it.
	 * @param title what it is called
	 * @param wording what is held against the rules, or {@code null} where nothing is
	 */
	public ReviewSubject(String title, Wording wording) {
		this(title, wording, 0);
	}

}
