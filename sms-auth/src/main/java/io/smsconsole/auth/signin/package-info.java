/**
 * Signing in to the console, step by step, and what people can do about their own
 * account.
 */
package io.smsconsole.auth.signin;
