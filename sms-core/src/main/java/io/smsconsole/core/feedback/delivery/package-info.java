/**
 * Reports receipts and replies to their receivers, in order for each number, and keeps a
 * log of it.
 */
package io.smsconsole.core.feedback.delivery;
