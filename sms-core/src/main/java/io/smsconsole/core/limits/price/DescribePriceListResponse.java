package io.smsconsole.core.limits.price;

import java.util.List;

/**
 * Some prices.
 *
 * @param priceSet those on this page
 * @param totalCount how many there are on all pages
 * @param loaded whether there is any price at all; without one every country is served
 * and nothing costs anything
 */
public record DescribePriceListResponse(List<PriceInfo> priceSet, int totalCount, boolean loaded) {

}
