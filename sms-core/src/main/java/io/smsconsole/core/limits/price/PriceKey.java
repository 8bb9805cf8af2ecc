package io.smsconsole.core.limits.price;

/**
 * What a price is for.
 *
 * @param isoCode the country or region, two letters
 * @param smsType the number of a type of messages, or {@value Price#EVERY_TYPE}
 */
record PriceKey(String isoCode, int smsType) {

}
