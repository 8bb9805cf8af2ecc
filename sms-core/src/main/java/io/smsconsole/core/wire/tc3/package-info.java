/**
 * The signature of API calls, in both directions: the client signs with what the server
 * verifies with.
 */
package io.smsconsole.core.wire.tc3;
