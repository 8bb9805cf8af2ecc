package io.smsconsole.core.catalog.rule;

/**
 * What was set for a rule.
 *
 * @param enabled whether texts are held against it
 * @param words its words, a word a line, or {@code null} for those that it begins with
 */
record StoredRule(boolean enabled, String words) {

	static final StoredRule UNTOUCHED = new StoredRule(true, null);

}
