package io.smsconsole.auth.totp;

/**
 * Shows the secret that the caller's authenticator app is to be taught.
 */
public record DescribeTotpSecretRequest() {

}
