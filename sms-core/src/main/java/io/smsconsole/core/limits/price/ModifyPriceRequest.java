package io.smsconsole.core.limits.price;

import io.smsconsole.core.base.action.Required;

/**
 * Changes a price.
 *
 * @param isoCode the country or region, two letters
 * @param smsType what messages it is for: 1 marketing, 2 notification, 3 verification; 0
 * or absent for those of the three that have no price of their own
 * @param price yuan a segment, below 1,000 and with four decimals at most, such as
 * {@code 0.0469}
 */
public record ModifyPriceRequest(@Required String isoCode, Integer smsType, @Required String price) {

}
