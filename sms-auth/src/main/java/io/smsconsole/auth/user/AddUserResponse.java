package io.smsconsole.auth.user;

/**
 * The sub-account that was made.
 *
 * @param uin its number
 * @param name the name to sign in with
 * @param password the password that was made up, told this once; empty where one was
 * given or it may not sign in
 * @param secretId the public half of its key, or an empty string
 * @param secretKey the secret half, told this once, or an empty string
 * @param uid its number once more
 */
public record AddUserResponse(long uin, String name, String password, String secretId, String secretKey, long uid) {

}
