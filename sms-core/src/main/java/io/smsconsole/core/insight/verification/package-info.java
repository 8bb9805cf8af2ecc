/**
 * Whether the counts are what a count over all messages gives.
 */
package io.smsconsole.core.insight.verification;
