package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.action.CallNote;
import io.smsconsole.core.base.idempotency.NamedCall;

/**
 * A request that wants to be accepted.
 *
 * @param order what to send to whom
 * @param named what the caller named the call, or {@code null}
 * @param note what is to be written down about the call, or {@code null}
 */
record SendCall(SendOrder order, NamedCall named, CallNote note) {

}
