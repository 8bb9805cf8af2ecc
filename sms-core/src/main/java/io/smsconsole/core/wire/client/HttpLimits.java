package io.smsconsole.core.wire.client;

import java.time.Duration;

/**
 * What an HTTP client allows itself.
 *
 * @param connections how many connections at once, in all and to one server
 * @param connect how long connecting and waiting for a free connection may take, each
 * @param response how long a server may be silent
 * @param life how old a connection gets, so that a change of addresses is noticed
 */
public record HttpLimits(int connections, Duration connect, Duration response, Duration life) {

}
