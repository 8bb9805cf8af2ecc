package io.smsconsole.core.audience.customer;

import java.util.List;

/**
 * What storing customers came to.
 *
 * @param ids all of them, those that were there before too
 * @param added how many were not there before
 */
public record StoredCustomers(List<Long> ids, int added) {

}
