/**
 * Calls the receivers of receipts and replies.
 */
package io.smsconsole.scheduler.callback;
