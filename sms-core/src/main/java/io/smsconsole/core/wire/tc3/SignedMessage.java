package io.smsconsole.core.wire.tc3;

import java.util.function.UnaryOperator;

/**
 * A call as it arrived, whatever server took it.
 *
 * @param method {@code GET} or {@code POST}
 * @param path the path, to the letter
 * @param rawQuery what follows the question mark, to the letter; {@code null} where there
 * is none
 * @param headers finds a header's value by its name in any case; {@code null} where it is
 * absent
 * @param body the payload to the byte, empty where there is none
 * @param secure whether it came over TLS
 */
public record SignedMessage(String method, String path, String rawQuery, UnaryOperator<String> headers, byte[] body,
		boolean secure) {

	String header(String name) {
		return this.headers.apply(name);
	}

	String query() {
		return (this.rawQuery != null) ? this.rawQuery : "";
	}

	@Override
	public String toString() {
		return "SignedMessage[" + this.method + " " + this.path + "]";
	}

}
