package io.smsconsole.core.audience.customer;

/**
 * What was taken out of the pool.
 *
 * @param deleted how many customers
 */
public record DeleteCustomersResponse(int deleted) {

}
