package io.smsconsole.core.limits.price;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A price as it is stored.
 *
 * @param isoCode the country or region, two letters
 * @param smsType what messages it is for, the number of a type, or {@value #EVERY_TYPE}
 * @param amount yuan a segment
 * @param changedAt since when it is so
 */
record Price(String isoCode, int smsType, BigDecimal amount, Instant changedAt) {

	/** For messages of the types that have no price of their own. */
	static final int EVERY_TYPE = 0;

}
