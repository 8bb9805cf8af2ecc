package io.smsconsole.core.audience.customer;

/**
 * What became of a tag.
 *
 * @param customers how many customers had it
 */
public record DeleteCustomerTagResponse(int customers) {

}
