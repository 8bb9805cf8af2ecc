package io.smsconsole.auth.right;

import java.util.List;
import java.util.function.Supplier;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.grant.AttachGroupPolicyRequest;
import io.smsconsole.auth.grant.AttachUserPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.DeletePolicyRequest;
import io.smsconsole.auth.grant.DetachGroupPolicyRequest;
import io.smsconsole.auth.grant.DetachUserPolicyRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.grant.UpdatePolicyRequest;
import io.smsconsole.auth.group.CreateGroupRequest;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupIdOfUidInfo;
import io.smsconsole.auth.group.GroupRequest;
import io.smsconsole.auth.group.MembershipRequest;
import io.smsconsole.auth.key.AccessKeyActions;
import io.smsconsole.auth.key.CreateAccessKeyRequest;
import io.smsconsole.auth.key.ListAccessKeysRequest;
import io.smsconsole.auth.totp.ModifyUserTotpDutyRequest;
import io.smsconsole.auth.totp.UserTotpActions;
import io.smsconsole.auth.user.AddUserRequest;
import io.smsconsole.auth.user.DeleteUserRequest;
import io.smsconsole.auth.user.UpdateUserRequest;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.auth.user.UserRequest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What whoever manages access, but is not the owner, can't do: hand on more than they
 * have. The one here may do everything in access management, and of the rest only send
 * for the first application.
 */
@AuthTest
class ReachTests {

	private static final String SEND = "allow sms:SendSms app/1400000001";

	private static final String MORE = "allow sms:SendSms app/*";

	@Autowired
	private People people;

	@Autowired
	private Gate gate;

	@Autowired
	private PolicyActions policies;

	@Autowired
	private AttachmentActions attachments;

	@Autowired
	private GroupActions groups;

	@Autowired
	private UserActions users;

	@Autowired
	private UserTotpActions totp;

	@Autowired
	private AccessKeyActions keys;

	private long manager;

	@BeforeEach
	void makeAManager() {
		this.manager = this.people.somebody("allow cam:* *", SEND);
	}

	@Test
	void letsHandOnWhatOneHas() {
		long clerk = asManager(() -> this.users
			.add(new AddUserRequest(People.unique(), null, null, null, null, null, null, null, null))
			.uin());
		long policy = asManager(() -> this.policies.create(People.policyOf(SEND)).policyId());
		asManager(() -> this.attachments.attachUser(new AttachUserPolicyRequest(policy, clerk)));
		assertThat(this.people.<Boolean>as(clerk, () -> this.gate.may("SendSms", 1400000001L))).isTrue();
		asManager(() -> this.keys.create(new CreateAccessKeyRequest(clerk)));
		asManager(() -> this.attachments.detachUser(new DetachUserPolicyRequest(policy, clerk)));
		asManager(() -> this.policies.delete(new DeletePolicyRequest(List.of(policy))));
		asManager(() -> this.users.delete(new DeleteUserRequest(this.people.name(clerk), 1)));
	}

	@Test
	void letsNobodyWriteOrHandOutAPolicyThatGrantsMore() {
		long clerk = this.people.somebody();
		long more = this.people.policy(MORE);
		assertThat(refused(() -> this.policies.create(People.policyOf(MORE))).reason()).isEqualTo("reach.policy");
		assertThat(refused(() -> this.policies.create(People.policyOf("allow * *"))).reason())
			.isEqualTo("reach.policy");
		assertThat(refused(() -> this.attachments.attachUser(new AttachUserPolicyRequest(more, clerk))).reason())
			.isEqualTo("reach.policy");
		assertThat(refused(() -> this.attachments.attachUser(new AttachUserPolicyRequest(1L, clerk))).arguments())
			.contains("QcloudSMSFullAccess");
		long less = asManager(() -> this.policies.create(People.policyOf(SEND)).policyId());
		refused(() -> this.policies.update(new UpdatePolicyRequest(less, null, null, People.document(MORE, ""))));
		long group = group();
		refused(() -> this.attachments.attachGroup(new AttachGroupPolicyRequest(more, group)));
	}

	@Test
	void letsNobodyChangeWhatTheyMayDoThemselves() {
		long held = this.people.policy("deny sms:SendSms app/1400000009");
		this.people.give(this.manager, held);
		long less = asManager(() -> this.policies.create(People.policyOf("allow cam:ListUsers *")).policyId());
		assertThat(refused(() -> this.attachments.attachUser(new AttachUserPolicyRequest(less, this.manager))).reason())
			.isEqualTo("reach.self");
		refused(() -> this.attachments.detachUser(new DetachUserPolicyRequest(held, this.manager)));
		refused(() -> this.policies.delete(new DeletePolicyRequest(List.of(held))));
		refused(() -> this.policies
			.update(new UpdatePolicyRequest(held, null, null, People.document("deny sms:AddAppInfo *", ""))));
		long group = group();
		refused(() -> this.groups.add(membership(group, this.manager)));
		this.people.asOwner(() -> this.groups.add(membership(group, this.manager)));
		refused(() -> this.groups.remove(membership(group, this.manager)));
		refused(() -> this.groups.delete(new GroupRequest(group)));
		refused(() -> this.attachments.attachGroup(new AttachGroupPolicyRequest(less, group)));
		refused(() -> this.users.delete(new DeleteUserRequest(this.people.name(this.manager), 1)));
		refused(() -> this.users.update(
				new UpdateUserRequest(this.people.name(this.manager), null, 1, null, null, null, null, null, null)));
	}

	@Test
	void letsNobodyTouchAnAccountThatMayDoMore() {
		long boss = this.people.somebody(MORE);
		String name = this.people.name(boss);
		long less = asManager(() -> this.policies.create(People.policyOf(SEND)).policyId());
		assertThat(refused(() -> this.keys.create(new CreateAccessKeyRequest(boss))).reason())
			.isEqualTo("reach.account");
		refused(() -> this.users
			.update(new UpdateUserRequest(name, null, null, null, "TakeOver1!", null, null, null, null)));
		refused(() -> this.users.delete(new DeleteUserRequest(name, 1)));
		refused(() -> this.attachments.attachUser(new AttachUserPolicyRequest(less, boss)));
		refused(() -> this.groups.add(membership(group(), boss)));
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> asManager(() -> this.keys.list(new ListAccessKeysRequest(this.people.owner().uin()))))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.OPERATION_DENIED_SUB_UIN));
	}

	@Test
	void letsNobodyShakeOffAProhibitionFromSomebodyElse() {
		long clerk = this.people.somebody(MORE, "deny sms:SendSms app/*");
		long before = this.people.policy("deny sms:SendSms app/*");
		long group = group();
		this.people.asOwner(() -> this.attachments.attachGroup(new AttachGroupPolicyRequest(before, group)));
		long other = this.people.somebody(MORE);
		this.people.asOwner(() -> this.groups.add(membership(group, other)));
		asManager(() -> this.keys.create(new CreateAccessKeyRequest(clerk)));
		assertThat(refused(() -> this.groups.remove(membership(group, other))).reason()).isEqualTo("reach.account");
		refused(() -> this.attachments.detachGroup(new DetachGroupPolicyRequest(before, group)));
		refused(() -> this.groups.delete(new GroupRequest(group)));
		refused(() -> this.policies.delete(new DeletePolicyRequest(List.of(before))));
		assertThat(this.people.<Boolean>as(other, () -> this.gate.may("SendSms", 1400000001L))).as("rolled back")
			.isFalse();
	}

	@Test
	void letsNobodyPutSomebodyIntoAGroupThatMayDoMore() {
		long group = group();
		long more = this.people.policy(MORE);
		this.people.asOwner(() -> this.attachments.attachGroup(new AttachGroupPolicyRequest(more, group)));
		long clerk = this.people.somebody();
		assertThat(refused(() -> this.groups.add(membership(group, clerk))).reason()).isEqualTo("reach.account");
		assertThat(this.people.<Boolean>as(clerk, () -> this.gate.may("SendSms"))).as("rolled back").isFalse();
	}

	@Test
	void letsNobodyDropADutyOfTheirsOrOfWhoMayDoMore() {
		String name = this.people.name(this.manager);
		assertThat(refused(() -> this.totp.demand(new ModifyUserTotpDutyRequest(name, false))).reason())
			.isEqualTo("reach.self");
		String clerk = this.people.name(this.people.somebody());
		asManager(() -> this.totp.demand(new ModifyUserTotpDutyRequest(clerk, true)));
		assertThat(asManager(() -> this.users.get(new UserRequest(clerk))).mustUseTotp()).isOne();
		String boss = this.people.name(this.people.somebody(MORE));
		refused(() -> this.totp.demand(new ModifyUserTotpDutyRequest(boss, false)));
	}

	private long group() {
		return this.people.asOwner(() -> this.groups.create(new CreateGroupRequest(People.unique(), null)).groupId());
	}

	private static MembershipRequest membership(long group, long uin) {
		return new MembershipRequest(List.of(new GroupIdOfUidInfo(group, null, uin)));
	}

	private <T> T asManager(Supplier<T> work) {
		return this.people.as(this.manager, work);
	}

	private SmsException refused(Supplier<?> work) {
		try {
			asManager(work);
		}
		catch (SmsException ex) {
			assertThat(ex.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION);
			return ex;
		}
		throw new AssertionError("must be refused");
	}

}
