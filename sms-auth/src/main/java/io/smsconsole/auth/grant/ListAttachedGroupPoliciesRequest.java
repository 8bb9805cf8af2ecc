package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Lists the policies that a group holds.
 *
 * @param targetGroupId the group
 * @param page which page, from 1; absent is the first
 * @param rp rows a page, 1 to 200; absent is 20
 * @param keyword what their names contain, or {@code null}
 */
public record ListAttachedGroupPoliciesRequest(@Required Long targetGroupId, Integer page, Integer rp, String keyword) {

}
