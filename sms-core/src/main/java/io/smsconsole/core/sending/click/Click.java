package io.smsconsole.core.sending.click;

import java.time.Instant;

/**
 * That somebody followed a link.
 *
 * @param linkId the link
 * @param at when
 * @param visitor a hash of who it was, or {@code null} for a program
 */
record Click(long linkId, Instant at, byte[] visitor) {

}
