package io.smsconsole.core.audience.customergroup;

/**
 * A customer of a group.
 *
 * @param customerId the customer
 * @param phone the number in E.164
 */
record Member(long customerId, String phone) {

}
