package io.smsconsole.auth.signin;

/**
 * Tells the caller about their own account.
 */
public record DescribeOwnAccountRequest() {

}
