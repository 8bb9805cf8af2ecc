package io.smsconsole.core.wire.tc3;

import java.util.Objects;

/**
 * An access key: who signs, and what with.
 *
 * @param secretId names the key, {@code AKID} and 32 letters or digits
 * @param secretKey never leaves the machine
 */
public record Credential(String secretId, String secretKey) {

	public Credential {
		Objects.requireNonNull(secretId, "secretId");
		Objects.requireNonNull(secretKey, "secretKey");
	}

	@Override
	public String toString() {
		return "Credential[" + this.secretId + "]";
	}

}
