/**
 * Trials of two templates (A/B): each goes to a part of a group send's list, and the
 * better one to the rest.
 */
package io.smsconsole.core.sending.trial;
