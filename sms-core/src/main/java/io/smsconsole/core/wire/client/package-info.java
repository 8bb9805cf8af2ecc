/**
 * The signed client: calls an upstream cloud that speaks the signed API, once for each
 * call, and tells whether what went wrong went wrong before or after the request left.
 */
package io.smsconsole.core.wire.client;
