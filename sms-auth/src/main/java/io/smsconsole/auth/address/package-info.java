/**
 * Ranges of network addresses: who is let in from where.
 */
package io.smsconsole.auth.address;
