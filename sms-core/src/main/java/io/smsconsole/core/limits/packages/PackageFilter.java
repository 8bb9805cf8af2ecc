package io.smsconsole.core.limits.packages;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;

/**
 * Which packages to list.
 *
 * @param region what they are for, or {@code null} for both
 * @param status how they stand, or {@code null} for any
 * @param now the moment at which they do
 */
record PackageFilter(Region region, PackageStatus status, Instant now) {

}
