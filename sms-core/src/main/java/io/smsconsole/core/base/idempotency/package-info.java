/**
 * Calls that may be repeated without being done again.
 */
package io.smsconsole.core.base.idempotency;
