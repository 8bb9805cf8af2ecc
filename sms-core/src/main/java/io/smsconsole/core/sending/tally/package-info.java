/**
 * How many messages came into each state, by hour and by everything that a view may ask
 * for; exact at any moment.
 */
package io.smsconsole.core.sending.tally;
