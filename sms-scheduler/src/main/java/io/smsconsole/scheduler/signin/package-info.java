/**
 * Forgets failures to sign in and sessions once they do not count any more.
 */
package io.smsconsole.scheduler.signin;
