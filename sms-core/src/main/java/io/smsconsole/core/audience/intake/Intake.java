package io.smsconsole.core.audience.intake;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;

/**
 * A sheet that is read into the pool.
 *
 * @param id the intake
 * @param fileName what the person calls the file
 * @param region the region that its numbers have to belong to
 * @param groupId the group that its customers come into, or 0
 * @param state how far it is
 * @param reason why it ended on the way, as a key of the bundle {@code reasons}; else
 * empty
 * @param arguments what the reason's text is filled with
 * @param percent how much of the file is read, 0 to 100
 * @param total rows that hold anything
 * @param added new customers
 * @param known customers who were in the pool before
 * @param duplicate rows whose number stands further up already
 * @param malformed rows that cannot be used
 * @param createdAt when it was handed in
 */
record Intake(long id, String fileName, Region region, long groupId, IntakeState state, String reason, String arguments,
		int percent, int total, int added, int known, int duplicate, int malformed, Instant createdAt) {

}
