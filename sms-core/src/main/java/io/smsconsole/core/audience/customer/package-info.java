/**
 * The pool of customers: numbers with names, attributes and tags, each number once.
 */
package io.smsconsole.core.audience.customer;
