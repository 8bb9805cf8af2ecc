package io.smsconsole.auth.account;

/**
 * An account is about to be deleted: whatever keeps something of it gives that up.
 * Published within the transaction that deletes it.
 *
 * @param uin the account's number, which is never given to another one
 */
public record AccountDeleted(long uin) {

}
