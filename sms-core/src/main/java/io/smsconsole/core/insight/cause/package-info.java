/**
 * Raises alarms for what happens in the wings before.
 */
package io.smsconsole.core.insight.cause;
