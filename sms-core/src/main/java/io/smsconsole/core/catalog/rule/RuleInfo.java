package io.smsconsole.core.catalog.rule;

import java.util.List;

/**
 * A rule of review.
 *
 * @param rule its name, such as {@code loan}
 * @param enabled whether texts are held against it
 * @param wordSet its words; several joined by {@code +} count where all of them are in
 * the text
 * @param adjustable whether it has words that may be changed
 */
public record RuleInfo(String rule, boolean enabled, List<String> wordSet, boolean adjustable) {

}
