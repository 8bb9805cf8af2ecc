/**
 * Where receipts and replies are reported: the receivers that people enter.
 */
package io.smsconsole.web.console.callback;
