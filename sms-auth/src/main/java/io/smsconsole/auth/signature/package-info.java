/**
 * Signs a call of the API for the owner of a key, step by step, so that they can try an
 * action and see how a signature comes about.
 */
package io.smsconsole.auth.signature;
