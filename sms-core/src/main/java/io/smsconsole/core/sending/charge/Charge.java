package io.smsconsole.core.sending.charge;

import java.math.BigDecimal;

import io.smsconsole.core.sending.message.MessageHead;

/**
 * A message that is paid for, or given back.
 *
 * @param message the message
 * @param price what a segment of it costs, in yuan; {@code null} in the mainland, where
 * segments are what is paid with
 */
record Charge(MessageHead message, BigDecimal price) {

}
