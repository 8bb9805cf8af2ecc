/**
 * The price list: what a segment costs, by country or region and type of message.
 */
package io.smsconsole.core.limits.price;
