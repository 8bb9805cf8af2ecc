/**
 * How many segments a message is billed as.
 */
package io.smsconsole.core.base.segment;
