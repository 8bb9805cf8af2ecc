package io.smsconsole.core.wire.client;

import java.util.Map;

/**
 * A call ready to leave.
 *
 * @param method {@code GET} or {@code POST}
 * @param query what follows the question mark, empty for POST
 * @param headers the headers besides {@code Host} and the length
 * @param body the payload, empty for GET
 */
public record SignedCall(String method, String query, Map<String, String> headers, byte[] body) {

}
