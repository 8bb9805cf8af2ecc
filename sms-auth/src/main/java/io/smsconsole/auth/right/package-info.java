/**
 * What accounts may do by the policies that they hold: for the gate, for whoever hands
 * rights on, and for people who ask.
 */
package io.smsconsole.auth.right;
