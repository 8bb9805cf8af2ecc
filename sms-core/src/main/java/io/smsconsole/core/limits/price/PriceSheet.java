package io.smsconsole.core.limits.price;

import java.util.Collection;
import java.util.List;

/**
 * What csv says about prices.
 *
 * @param prices the rows that are right
 * @param problems the others
 */
record PriceSheet(Collection<PriceDraft> prices, List<PriceProblem> problems) {

}
