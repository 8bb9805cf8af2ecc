package io.smsconsole.auth.key;

/**
 * A key that was just made. Its secret half is told this once.
 *
 * @param secretId the public half
 * @param secretKey the secret half
 */
public record NewKey(String secretId, String secretKey) {

	@Override
	public String toString() {
		return "NewKey[" + this.secretId + "]";
	}

}
