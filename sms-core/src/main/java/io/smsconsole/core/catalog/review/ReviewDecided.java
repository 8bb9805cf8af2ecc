package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.kind.Region;

/**
 * Something was approved or rejected. Published within the transaction that decides.
 *
 * @param kind {@code sign}, {@code template} or {@code qualification}
 * @param itemId our id of it
 * @param region mainland or international
 * @param name its name
 * @param approved whether it may be used now
 * @param reply what the reviewer said, or an empty string
 */
public record ReviewDecided(String kind, long itemId, Region region, String name, boolean approved, String reply) {
}
