package io.smsconsole.auth.totp;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Asks who of several has a second factor.
 *
 * @param nameSet the names that they sign in with, at most 100
 */
public record DescribeUserTotpListRequest(@Required List<String> nameSet) {

}
