/**
 * What carriers report of messages, and what their codes mean.
 */
package io.smsconsole.core.feedback.receipt;
