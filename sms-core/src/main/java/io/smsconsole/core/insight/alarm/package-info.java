/**
 * Writes down what people have to know, once an hour at most, with the texts for it.
 */
package io.smsconsole.core.insight.alarm;
