package io.smsconsole.auth.totp;

/**
 * The secret that an authenticator app is to be taught.
 *
 * @param secret the secret in Base32, for typing
 * @param uri the same with issuer and account ({@code otpauth://…}), for a QR code
 */
public record DescribeTotpSecretResponse(String secret, String uri) {

	@Override
	public String toString() {
		return "DescribeTotpSecretResponse[]";
	}

}
