/**
 * Where receipts and replies are to be reported, and which addresses that may be.
 */
package io.smsconsole.core.feedback.callback;
