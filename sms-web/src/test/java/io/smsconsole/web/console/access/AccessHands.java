package io.smsconsole.web.console.access;

import java.util.List;

import io.smsconsole.auth.grant.AttachGroupPolicyRequest;
import io.smsconsole.auth.grant.AttachUserPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.group.CreateGroupRequest;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupIdOfUidInfo;
import io.smsconsole.auth.group.MembershipRequest;
import io.smsconsole.auth.key.AccessKeyActions;
import io.smsconsole.auth.key.CreateAccessKeyRequest;
import io.smsconsole.auth.user.AddUserRequest;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.web.console.CatalogHands;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes users, groups and policies as the owner, past the pages.
 */
@Component
public class AccessHands {

	/** The password of all users that are made here. */
	public static final String PASSWORD = "Sub-account-1";

	private final UserActions users;

	private final GroupActions groups;

	private final PolicyActions policies;

	private final AttachmentActions attachments;

	private final AccessKeyActions keys;

	private final CatalogHands hands;

	private final JdbcClient database;

	AccessHands(UserActions users, GroupActions groups, PolicyActions policies, AttachmentActions attachments,
			AccessKeyActions keys, CatalogHands hands, JdbcClient database) {
		this.users = users;
		this.groups = groups;
		this.policies = policies;
		this.attachments = attachments;
		this.keys = keys;
		this.hands = hands;
		this.database = database;
	}

	/**
	 * Forgets all users, groups and policies.
	 */
	public void empty() {
		List.of("policy_attachment", "group_member", "user_group", "policy")
			.forEach((table) -> this.database.sql("DELETE FROM " + table).update());
		this.database.sql("DELETE FROM access_key WHERE uin IN (SELECT uin FROM account WHERE owner IS NULL)").update();
		this.database.sql("DELETE FROM account WHERE owner IS NULL").update();
		this.database.sql("UPDATE cache_version SET version = version + 1").update();
	}

	/**
	 * Adds a user who may sign in and has nothing to change first.
	 * @param name the name
	 * @param remark the remark
	 * @return its number
	 */
	public long user(String name, String remark) {
		return this.hands.asOwner(() -> this.users
			.add(new AddUserRequest(name, remark, 1, 0, PASSWORD, 0, "13800138000", "86", name + "@example.com"))
			.uin());
	}

	/**
	 * Gives a user a key.
	 * @param uin the user
	 * @return the key's public half
	 */
	public String key(long uin) {
		return this.hands.asOwner(() -> this.keys.create(new CreateAccessKeyRequest(uin)).accessKey().accessKeyId());
	}

	/**
	 * Adds a group.
	 * @param name its name
	 * @param remark its remark
	 * @param members who is in it
	 * @return its id
	 */
	public long group(String name, String remark, long... members) {
		return this.hands.asOwner(() -> {
			long id = this.groups.create(new CreateGroupRequest(name, remark)).groupId();
			for (long member : members) {
				this.groups.add(new MembershipRequest(List.of(new GroupIdOfUidInfo(id, null, member))));
			}
			return id;
		});
	}

	/**
	 * Adds a policy.
	 * @param name its name
	 * @param description what it is for
	 * @param document its text
	 * @return its id
	 */
	public long policy(String name, String description, String document) {
		return this.hands
			.asOwner(() -> this.policies.create(new CreatePolicyRequest(name, document, description)).policyId());
	}

	/**
	 * Gives a policy to a user.
	 * @param policy the policy's id
	 * @param uin the user
	 */
	public void attach(long policy, long uin) {
		this.hands.asOwner(() -> this.attachments.attachUser(new AttachUserPolicyRequest(policy, uin)));
	}

	/**
	 * Gives a policy to a group.
	 * @param policy the policy's id
	 * @param group the group
	 */
	public void attachToGroup(long policy, long group) {
		this.hands.asOwner(() -> this.attachments.attachGroup(new AttachGroupPolicyRequest(policy, group)));
	}

}
