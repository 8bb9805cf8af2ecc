/**
 * Who may: accounts, keys, signing in, the gate around every operation, audit.
 */
package io.smsconsole.auth;
