package io.smsconsole.core.limits.price;

import io.smsconsole.core.base.action.Required;

/**
 * Asks for a price.
 *
 * @param isoCode the country or region, two letters
 * @param smsType what messages it is for: 1 marketing, 2 notification, 3 verification; 0
 * or absent for those of the three that have no price of their own
 */
public record DescribePriceInfoRequest(@Required String isoCode, Integer smsType) {

}
