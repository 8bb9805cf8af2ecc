/**
 * Unsubscribed people, and the appeals against it.
 */
package io.smsconsole.web.console.unsubscribe;
