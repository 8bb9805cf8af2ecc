package io.smsconsole.auth.key;

import io.smsconsole.auth.address.AddressRanges;

/**
 * A pair of SecretId and SecretKey, ready for checking a signature. It tells its secret
 * to nobody who merely prints it.
 *
 * @param secretId the public half, {@code AKID} and 32 letters or digits
 * @param uin the account whose key it is
 * @param secretKey the secret half, in clear
 * @param enabled whether it may be used
 * @param allowedAddresses from where it may be used; none for from anywhere
 */
public record AccessKey(String secretId, long uin, String secretKey, boolean enabled, AddressRanges allowedAddresses) {

	/**
	 * Whether the key may be used from an address.
	 * @param address the caller's network address
	 * @return {@code true} if so
	 */
	public boolean allows(String address) {
		return this.allowedAddresses.isEmpty() || this.allowedAddresses.contains(address);
	}

	@Override
	public String toString() {
		return "AccessKey[" + this.secretId + " of " + this.uin + (this.enabled ? "]" : ", disabled]");
	}

}
