package io.smsconsole.core.insight.statistics;

/**
 * How many messages failed for a kind of reason.
 *
 * @param reason the name of the kind
 * @param description the kind in the reader's language
 * @param count how many messages
 */
public record ReasonCount(String reason, String description, long count) {

}
