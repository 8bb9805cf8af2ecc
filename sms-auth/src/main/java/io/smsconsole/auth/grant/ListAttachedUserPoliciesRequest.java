package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Lists the policies that an account holds itself.
 *
 * @param targetUin the account
 * @param page which page, from 1; absent is the first
 * @param rp rows a page, 1 to 200; absent is 20
 */
public record ListAttachedUserPoliciesRequest(@Required Long targetUin, Integer page, Integer rp) {

}
