package io.smsconsole.web.console.user;

import java.util.List;

import io.smsconsole.auth.grant.AttachPolicyInfo;

/**
 * The policies that an account holds through one of its groups.
 *
 * @param groupId the group
 * @param groupName its name
 * @param policies the policies
 */
record GroupGrant(long groupId, String groupName, List<AttachPolicyInfo> policies) {

}
