/**
 * Housekeeping of failures to sign in.
 */
package io.smsconsole.scheduler.signin;
