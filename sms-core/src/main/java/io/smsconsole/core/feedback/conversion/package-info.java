/**
 * Conversions: that the person did what a message asked for, as callers report it.
 */
package io.smsconsole.core.feedback.conversion;
