package io.smsconsole.core.wire.tc3;

/**
 * Who a call claims to be from, as read from it, before anything is proven.
 */
interface Claim {

	String secretId();

	SignatureMethod method();

	/**
	 * The token that came along, {@code null} or empty where none did.
	 */
	String token();

	/**
	 * The time it was signed at, as written; {@code null} where it is absent.
	 */
	String timestamp();

	/**
	 * Proves the claim.
	 * @param secretKey the secret of the key that is claimed
	 * @param timestamp the time it was signed at, UNIX seconds
	 * @throws RefusedException when it is not proven
	 */
	void prove(String secretKey, long timestamp) throws RefusedException;

}
