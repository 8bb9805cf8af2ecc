package io.smsconsole.auth.right;

import java.util.List;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.grant.AttachEntityOfPolicy;
import io.smsconsole.auth.grant.AttachGroupPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.ListEntitiesForPolicyRequest;
import io.smsconsole.auth.grant.ListEntitiesForPolicyResponse;
import io.smsconsole.auth.group.CreateGroupRequest;
import io.smsconsole.auth.group.GetGroupResponse;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupIdOfUidInfo;
import io.smsconsole.auth.group.GroupMemberInfo;
import io.smsconsole.auth.group.GroupRequest;
import io.smsconsole.auth.group.MembershipRequest;
import io.smsconsole.auth.totp.DescribeUserTotpRequest;
import io.smsconsole.auth.totp.ResetUserTotpRequest;
import io.smsconsole.auth.totp.UserTotpActions;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Who is in a group, who holds a policy, and whose second factor may be taken away.
 */
@AuthTest
@Transactional
class HoldersTests {

	@Autowired
	private People people;

	@Autowired
	private GroupActions groups;

	@Autowired
	private AttachmentActions attachments;

	@Autowired
	private UserTotpActions totp;

	@Test
	void tellsWhoIsInAGroup() {
		long uin = this.people.somebody();
		long id = group(uin);
		GetGroupResponse group = this.people.asOwner(() -> this.groups.get(new GroupRequest(id)));
		assertThat(group.groupNum()).isOne();
		assertThat(group.userInfo()).extracting(GroupMemberInfo::uin).containsExactly(uin);
		assertThat(group.remark()).isEqualTo("whoever");
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> this.people.asOwner(() -> this.groups.get(new GroupRequest(42_424_242L))))
			.matches((ex) -> ex.code() == ErrorCode.RESOURCE_NOT_FOUND_GROUP_NOT_EXIST);
	}

	@Test
	void tellsWhichAccountsAndGroupsHoldAPolicy() {
		long policy = this.people.policy("allow sms:DescribeAppList *");
		long uin = this.people.somebody();
		long group = group(uin);
		this.people.give(uin, policy);
		this.people.asOwner(() -> this.attachments.attachGroup(new AttachGroupPolicyRequest(policy, group)));
		assertThat(holders(policy, null).list()).extracting(AttachEntityOfPolicy::id, AttachEntityOfPolicy::relatedType)
			.containsExactly(tuple(Long.toString(uin), 1), tuple(Long.toString(group), 2));
		assertThat(holders(policy, "User").list()).extracting(AttachEntityOfPolicy::name)
			.containsExactly(this.people.name(uin));
		assertThat(holders(policy, "group").totalNum()).isOne();
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> holders(policy, "Everybody"))
			.matches((ex) -> "EntityFilter".equals(ex.parameter()));
	}

	@Test
	void takesNoSecondFactorFromAnAccountThatMayDoMore() {
		long helper = this.people.somebody("allow cam:ResetUserTotp *");
		long chief = this.people.somebody("allow * *");
		long clerk = this.people.somebody();
		assertThat(this.people
			.asOwner(() -> this.totp.describe(new DescribeUserTotpRequest(this.people.name(chief))).bound())).isFalse();
		assertThatExceptionOfType(SmsException.class).isThrownBy(
				() -> this.people.as(helper, () -> this.totp.reset(new ResetUserTotpRequest(this.people.name(chief)))))
			.matches((ex) -> "reach.account".equals(ex.reason()));
		assertThat(this.people.as(helper, () -> this.totp.reset(new ResetUserTotpRequest(this.people.name(clerk)))))
			.isNotNull();
	}

	private long group(long member) {
		return this.people.asOwner(() -> {
			long id = this.groups.create(new CreateGroupRequest("group of " + member, "whoever")).groupId();
			this.groups.add(new MembershipRequest(List.of(new GroupIdOfUidInfo(id, null, member))));
			return id;
		});
	}

	private ListEntitiesForPolicyResponse holders(long policy, String filter) {
		return this.people
			.asOwner(() -> this.attachments.holders(new ListEntitiesForPolicyRequest(policy, null, null, filter)));
	}

}
