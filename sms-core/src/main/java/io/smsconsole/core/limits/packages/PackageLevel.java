package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.kind.Region;

/**
 * A balance that is below what was chosen. Amounts are segments in the mainland and cents
 * of yuan elsewhere.
 *
 * @param region where
 * @param percent the share that it is below, or 0 where it is below an amount
 * @param below the amount that it is below, or 0
 * @param balance what is left
 */
public record PackageLevel(Region region, int percent, long below, long balance) {

}
