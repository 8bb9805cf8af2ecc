/**
 * The messages one by one: what was sent to whom, and what became of it.
 */
package io.smsconsole.core.insight.record;
