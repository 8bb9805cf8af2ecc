/**
 * Forgets failures to sign in once they do not count any more.
 */
package io.smsconsole.scheduler.signin;
