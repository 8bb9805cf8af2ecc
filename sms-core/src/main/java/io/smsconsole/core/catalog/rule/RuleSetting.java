package io.smsconsole.core.catalog.rule;

import java.util.List;

/**
 * How a rule is set.
 *
 * @param enabled whether texts are held against it
 * @param words its words, folded; empty for a rule without any
 */
record RuleSetting(boolean enabled, List<String> words) {

}
