package io.smsconsole.core.catalog.rule;

import java.util.List;

import io.smsconsole.core.base.fold.Span;

/**
 * A rule that reviewers hold texts against. Each is a bean.
 */
interface ReviewRule {

	/** Stands for the text as a whole. */
	Span WHOLE = new Span(0, 0);

	/**
	 * Its name for programs and message keys.
	 * @return the name in kebab case, at most 32 characters
	 */
	String id();

	/**
	 * The words that it begins with, where people may change them.
	 * @return the words, empty for a rule without any
	 */
	default List<String> words() {
		return List.of();
	}

	/**
	 * Looks at a text.
	 * @param wording the text
	 * @param words the words that are in force for this rule, folded
	 * @return where the text breaks the rule; {@link #WHOLE} for all of it
	 */
	List<Span> broken(Wording wording, List<String> words);

}
