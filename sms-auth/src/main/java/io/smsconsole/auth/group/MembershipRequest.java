package io.smsconsole.auth.group;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Names accounts and groups.
 *
 * @param info who and which, 1 to 200
 */
public record MembershipRequest(@Required List<GroupIdOfUidInfo> info) {

}
