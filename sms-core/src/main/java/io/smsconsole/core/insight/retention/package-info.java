/**
 * How long messages are kept: by the month, each in a partition of its own, which is made
 * ahead and dropped as a whole.
 */
package io.smsconsole.core.insight.retention;
