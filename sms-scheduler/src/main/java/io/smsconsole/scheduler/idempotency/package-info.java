/**
 * Forgets calls that can't be repeated any more.
 */
package io.smsconsole.scheduler.idempotency;
