package io.smsconsole.core.audience.customer;

import io.smsconsole.core.base.kind.Region;

/**
 * A customer on the way into the pool.
 */
record CustomerRow(long id, Region region, String phone, String name, String attributes) {

}
