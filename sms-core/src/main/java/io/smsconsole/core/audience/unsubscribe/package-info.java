/**
 * Unsubscribed people: who answered a message that they want no more of its kind.
 */
package io.smsconsole.core.audience.unsubscribe;
