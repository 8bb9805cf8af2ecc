package io.smsconsole.auth.totp;

import io.smsconsole.core.base.action.Required;

/**
 * Asks about somebody's second factor.
 *
 * @param name the name that they sign in with
 */
public record DescribeUserTotpRequest(@Required String name) {

}
