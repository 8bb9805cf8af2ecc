/**
 * How much was sent: figures, trend and table over any period.
 */
package io.smsconsole.web.statistics;
