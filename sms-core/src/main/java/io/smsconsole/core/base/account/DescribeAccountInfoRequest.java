package io.smsconsole.core.base.account;

/**
 * Tells what holds for the account.
 */
public record DescribeAccountInfoRequest() {

}
