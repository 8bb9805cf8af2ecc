/**
 * Who did what, when, from where, and how it ended: written once, never changed.
 */
package io.smsconsole.auth.audit;
