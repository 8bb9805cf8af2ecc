/**
 * What is done about customers by and by.
 */
package io.smsconsole.scheduler.customer;
