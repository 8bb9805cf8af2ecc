package io.smsconsole.core.sending.message;

import java.util.List;

/**
 * Messages came into new states. Published within the transaction that moved them, so
 * that whoever counts them commits together with it.
 *
 * @param movements each move, in the order in which it became known
 */
public record MessagesMoved(List<Movement> movements) {
}
