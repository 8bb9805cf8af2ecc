/**
 * Signing in to the console with name and password, and the brake on guessing.
 */
package io.smsconsole.auth.signin;
