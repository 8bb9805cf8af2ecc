package io.smsconsole.auth.group;

/**
 * An account in a group, as it is told to callers.
 *
 * @param uid the account's number
 * @param uin the account's number
 * @param name the name that it signs in with
 */
public record GroupMemberInfo(long uid, long uin, String name) {

	static GroupMemberInfo of(GroupMember member) {
		return new GroupMemberInfo(member.uin(), member.uin(), member.name());
	}

}
