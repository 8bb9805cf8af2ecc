/**
 * The second factor at sign-in: codes of an authenticator app, and recovery codes for the
 * day on which it is lost.
 */
package io.smsconsole.auth.totp;
