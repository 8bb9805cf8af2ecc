/**
 * The simulated cloud: an SMS cloud that speaks the vendor's signed API on this machine,
 * accepts messages, reviews signs and templates, and makes receipts and replies.
 */
package io.smsconsole.core.wire.simulator;
