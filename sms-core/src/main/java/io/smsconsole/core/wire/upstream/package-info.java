/**
 * The port through which messages leave and what is known of them comes back.
 */
package io.smsconsole.core.wire.upstream;
