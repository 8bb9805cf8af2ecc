package io.smsconsole.core.audience.customergroup;

import io.smsconsole.core.base.kind.Region;

/**
 * Which groups to list; what is {@code null} does not matter. The name is a pattern.
 */
record CustomerGroupFilter(Region region, String name) {

}
