package io.smsconsole.core.audience.intake;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;

/**
 * A sheet about to be read.
 */
record NewIntake(long id, String fileName, Region region, long groupId, long createdBy, Instant createdAt) {

}
