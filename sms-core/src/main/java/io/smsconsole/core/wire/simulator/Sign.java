package io.smsconsole.core.wire.simulator;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;

/**
 * A sign as it was submitted.
 *
 * @param id its id
 * @param region where it is for
 * @param name its text
 * @param qualificationId the qualification, 0 outside the mainland
 * @param submitted when its review began
 */
record Sign(long id, Region region, String name, long qualificationId, Instant submitted) {

}
