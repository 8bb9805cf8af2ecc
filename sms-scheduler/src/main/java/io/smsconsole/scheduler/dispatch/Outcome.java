package io.smsconsole.scheduler.dispatch;

import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.wire.upstream.SubmitOutcome;

/**
 * What came of a claim that was sent.
 */
record Outcome(Claim claim, SubmitOutcome result) {
}
