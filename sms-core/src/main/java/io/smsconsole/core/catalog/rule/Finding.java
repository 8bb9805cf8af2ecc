package io.smsconsole.core.catalog.rule;

/**
 * A place where a text breaks a rule.
 *
 * @param rule the rule's name, such as {@code loan}
 * @param begin where it begins, in UTF-16 units from 0
 * @param end where it ends, the first unit behind it; equal to {@code begin} where the
 * text as a whole is meant
 * @param text what stands there, empty where the text as a whole is meant
 */
public record Finding(String rule, int begin, int end, String text) {

}
