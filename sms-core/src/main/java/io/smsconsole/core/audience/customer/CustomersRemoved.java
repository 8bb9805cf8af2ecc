package io.smsconsole.core.audience.customer;

import java.util.List;

/**
 * Customers are no longer in the pool. Published within the transaction that removes
 * them.
 *
 * @param ids who they were
 */
public record CustomersRemoved(List<Long> ids) {

}
