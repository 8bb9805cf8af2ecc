package io.smsconsole.core.audience.customergroup;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;

/**
 * A group of customers.
 *
 * @param id the group
 * @param region the region that its members belong to
 * @param name its name, once in its region
 * @param members how many it has
 * @param createdAt when it was made
 */
public record CustomerGroup(long id, Region region, String name, int members, Instant createdAt) {

}
