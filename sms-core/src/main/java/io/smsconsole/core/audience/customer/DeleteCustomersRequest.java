package io.smsconsole.core.audience.customer;

import java.util.List;

/**
 * Takes customers out of the pool, by id or by number; those who are not in it do not
 * matter.
 *
 * @param customerIdSet up to 10,000 customers, or left out
 * @param phoneNumberSet up to 10,000 numbers in E.164, or left out
 */
public record DeleteCustomersRequest(List<String> customerIdSet, List<String> phoneNumberSet) {

}
