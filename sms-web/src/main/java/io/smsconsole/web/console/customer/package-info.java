/**
 * The pages of the pool of customers: the list, one customer, entering, importing and
 * exporting.
 */
package io.smsconsole.web.console.customer;
