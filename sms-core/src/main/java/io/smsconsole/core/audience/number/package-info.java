/**
 * Telephone numbers: what can be told of one that is not in any list yet.
 */
package io.smsconsole.core.audience.number;
