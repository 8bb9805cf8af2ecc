package io.smsconsole.core.insight.statistics;

/**
 * How many messages did not arrive for one reason.
 *
 * @param status where they ended: 0 refused here, 7 refused by the upstream, 5 failed as
 * a receipt says
 * @param code the code, as it came
 * @param legacyCode the number that stood for the code before, or {@code null}
 * @param description what it means, in the reader's language
 * @param count how many messages
 */
public record FailureCount(int status, String code, Integer legacyCode, String description, long count) {

}
