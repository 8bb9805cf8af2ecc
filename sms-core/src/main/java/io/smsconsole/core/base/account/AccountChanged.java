package io.smsconsole.core.base.account;

/**
 * What holds for the account is being changed. Published within the changing transaction.
 *
 * @param before what held until now
 * @param now what holds from now on
 */
public record AccountChanged(AccountSettings before, AccountSettings now) {

}
