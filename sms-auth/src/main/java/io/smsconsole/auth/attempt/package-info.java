/**
 * The brake on guessing passwords and codes.
 */
package io.smsconsole.auth.attempt;
