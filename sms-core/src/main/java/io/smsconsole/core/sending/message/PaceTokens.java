package io.smsconsole.core.sending.message;

import java.time.Instant;

/**
 * Messages of a lane that may go, less those that went in advance.
 *
 * @param tokens how many
 * @param filledAt when that was
 */
record PaceTokens(double tokens, Instant filledAt) {
}
