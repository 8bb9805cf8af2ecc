package io.smsconsole.core.sending.latency;

import io.smsconsole.core.base.kind.Region;

/**
 * A message that has its receipt.
 *
 * @param id the message
 * @param millis how long after the upstream's answer
 */
record SettledMessage(long id, Region region, long sdkAppId, long millis) {

}
