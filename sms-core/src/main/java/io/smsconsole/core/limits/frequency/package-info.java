/**
 * How often one number may be written to: limits of an application in sliding windows and
 * by the natural day, exact over all nodes.
 */
package io.smsconsole.core.limits.frequency;
