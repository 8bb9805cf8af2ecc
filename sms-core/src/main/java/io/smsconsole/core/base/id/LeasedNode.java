package io.smsconsole.core.base.id;

import java.time.Instant;

/**
 * A process that makes ids.
 *
 * @param number its number, which is part of its ids
 * @param owner the mark of the process
 * @param renewedAt when it last renewed its lease, by the database's clock
 */
public record LeasedNode(int number, String owner, Instant renewedAt) {

}
