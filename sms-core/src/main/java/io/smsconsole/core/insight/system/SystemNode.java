package io.smsconsole.core.insight.system;

import java.time.Instant;

/**
 * A process that works on this database.
 *
 * @param number its number, which is part of the ids that it makes
 * @param heardAt when it renewed its lease or reported, whichever was later, by the
 * database's clock
 * @param report what it told of itself last, or {@code null} where it is of a version
 * that tells nothing
 */
public record SystemNode(int number, Instant heardAt, NodeReport report) {

}
