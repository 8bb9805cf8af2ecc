/**
 * The doors at which the upstream reports receipts and replies.
 */
package io.smsconsole.web.callback;
