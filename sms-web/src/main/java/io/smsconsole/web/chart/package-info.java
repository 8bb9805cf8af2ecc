/**
 * Charts, and the numbers around them as people read them.
 */
package io.smsconsole.web.chart;
