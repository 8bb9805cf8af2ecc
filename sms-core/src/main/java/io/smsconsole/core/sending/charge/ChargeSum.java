package io.smsconsole.core.sending.charge;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What messages outside of the mainland cost.
 *
 * @param hour in which they were asked for, its beginning
 * @param taken yuan taken for them
 * @param givenBack yuan given back for those that were not sent after all
 */
public record ChargeSum(Instant hour, BigDecimal taken, BigDecimal givenBack) {

}
