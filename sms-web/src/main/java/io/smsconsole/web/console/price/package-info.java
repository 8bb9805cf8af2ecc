/**
 * The page of the price list.
 */
package io.smsconsole.web.console.price;
