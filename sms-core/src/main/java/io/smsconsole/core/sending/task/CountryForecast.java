package io.smsconsole.core.sending.task;

/**
 * What a group send comes to in a country or region outside of the mainland, by the
 * prices that held when its list was read.
 *
 * @param isoCode the ISO code, two letters
 * @param numbers how many numbers there will be sent to
 * @param fee their billed segments
 * @param price yuan a segment, all digits; an empty string where there was no price list
 * @param cost what packages pay for them, in yuan, all digits
 */
public record CountryForecast(String isoCode, int numbers, int fee, String price, String cost) {

}
