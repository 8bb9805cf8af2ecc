package io.smsconsole.auth.key;

/**
 * A pair of SecretId and SecretKey, ready for checking a signature. It tells its secret
 * to nobody who merely prints it.
 *
 * @param secretId the public half, {@code AKID} and 32 letters or digits
 * @param uin the account whose key it is
 * @param secretKey the secret half, in clear
 * @param enabled whether it may be used
 */
public record AccessKey(String secretId, long uin, String secretKey, boolean enabled) {

	@Override
	public String toString() {
		return "AccessKey[" + this.secretId + " of " + this.uin + (this.enabled ? "]" : ", disabled]");
	}

}
