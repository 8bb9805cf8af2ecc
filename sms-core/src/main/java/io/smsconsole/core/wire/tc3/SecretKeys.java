package io.smsconsole.core.wire.tc3;

import java.util.Optional;

/**
 * Where a verifier finds keys.
 */
@FunctionalInterface
public interface SecretKeys {

	/**
	 * Finds the secret of an enabled key.
	 * @param secretId the key's name, of the right shape
	 * @return the secret, or empty where there is no such key or it is disabled
	 */
	Optional<String> find(String secretId);

}
