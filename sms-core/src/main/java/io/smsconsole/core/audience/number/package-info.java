/**
 * Telephone numbers: what can be told of one that is not in any list yet, and how people
 * and programs hand them in.
 */
package io.smsconsole.core.audience.number;
