/**
 * Hands receipts and replies to the programs of their application, each once and in
 * order.
 */
package io.smsconsole.core.feedback.pull;
