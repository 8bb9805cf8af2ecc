package io.smsconsole.auth.account;

/**
 * An account's sessions are over: somebody else set its password, or it may not sign in
 * any more. Published within the transaction that changes it.
 *
 * @param uin the account's number
 */
public record SignInWithdrawn(long uin) {

}
