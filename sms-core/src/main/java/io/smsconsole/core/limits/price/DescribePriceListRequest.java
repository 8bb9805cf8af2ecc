package io.smsconsole.core.limits.price;

/**
 * Lists prices, by the codes of the countries.
 *
 * @param search a part of the country's name or code; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribePriceListRequest(String search, Integer limit, Integer offset) {

}
