package io.smsconsole.core.audience.customer;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;

/**
 * A customer as stored.
 *
 * @param id the customer
 * @param region where messages to them go
 * @param phone the number in E.164
 * @param name what they are called, or an empty string
 * @param attributes what else is known of them, as a JSON object
 * @param createdAt when they came into the pool
 * @param changedAt when something about them changed last
 */
record Customer(long id, Region region, String phone, String name, String attributes, Instant createdAt,
		Instant changedAt) {

}
