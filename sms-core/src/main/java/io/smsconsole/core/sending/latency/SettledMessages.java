package io.smsconsole.core.sending.latency;

import io.smsconsole.core.base.kind.Region;

/**
 * Messages of a quarter of an hour whose receipts took equally long.
 *
 * @param id one of them
 * @param millis how long after the upstream's answer
 * @param messages how many
 */
record SettledMessages(long id, Region region, long sdkAppId, long millis, long messages) {

}
