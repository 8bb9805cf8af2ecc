package io.smsconsole.core.limits.price;

import io.smsconsole.core.base.action.Required;

/**
 * Takes in prices from csv.
 *
 * @param content the csv: in each row an ISO code, a type as in {@code AddPrice} or
 * nothing, and a price; a first row of titles is left out
 * @param whole whether the csv is the whole list, so that all other prices are removed;
 * then nothing is taken in where anything is wrong with a row. Absent is no
 */
public record ImportPriceSetRequest(@Required String content, Boolean whole) {

}
