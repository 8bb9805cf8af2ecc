package io.smsconsole.auth.right;

import java.time.Duration;
import java.util.List;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.DetachUserPolicyRequest;
import io.smsconsole.auth.grant.AttachGroupPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.group.CreateGroupRequest;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupIdOfUidInfo;
import io.smsconsole.auth.group.GroupRequest;
import io.smsconsole.auth.group.MembershipRequest;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.auth.user.DeleteUserRequest;
import io.smsconsole.auth.user.UserActions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people may do by the policies that they hold.
 */
@AuthTest
class RightsTests {

	private static final long ONE = 1400000001L;

	private static final long TWO = 1400000002L;

	@Autowired
	private People people;

	@Autowired
	private Gate gate;

	@Autowired
	private AttachmentActions attachments;

	@Autowired
	private PolicyActions policies;

	@Autowired
	private GroupActions groups;

	@Autowired
	private UserActions users;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void beginWithNothing() {
		long uin = this.people.somebody();
		assertThat(may(uin, "DescribeAppList", ONE)).isFalse();
		assertThat(may(uin, "AddAppInfo")).isFalse();
	}

	@Test
	void areOneApplicationsWhereThePolicySaysSo() {
		long uin = this.people.somebody("allow sms:ModifyAppInfo app/1400000001");
		assertThat(may(uin, "ModifyAppInfo", ONE)).isTrue();
		assertThat(may(uin, "ModifyAppInfo", TWO)).isFalse();
		assertThat(may(uin, "ModifyAppInfo")).as("on at least one").isTrue();
		assertThat(may(uin, "DeleteAppInfo")).isFalse();
	}

	@Test
	void comeFromGroupsToo() {
		long uin = this.people.somebody("deny sms:SendSms app/1400000002");
		long group = this.people
			.asOwner(() -> this.groups.create(new CreateGroupRequest(People.unique(), "")).groupId());
		long policy = this.people.policy("allow sms:SendSms app/*");
		this.people.asOwner(() -> this.attachments.attachGroup(new AttachGroupPolicyRequest(policy, group)));
		assertThat(may(uin, "SendSms", ONE)).isFalse();
		this.people
			.asOwner(() -> this.groups.add(new MembershipRequest(List.of(new GroupIdOfUidInfo(group, null, uin)))));
		assertThat(may(uin, "SendSms", ONE)).isTrue();
		assertThat(may(uin, "SendSms", TWO)).as("a deny of one's own wins").isFalse();
		this.people.asOwner(() -> this.groups.delete(new GroupRequest(group)));
		assertThat(may(uin, "SendSms", ONE)).isFalse();
	}

	@Test
	void changeOnEveryNodeWithinASecond() {
		long uin = this.people.somebody("allow sms:SendSms app/*");
		assertThat(may(uin, "SendSms", ONE)).isTrue();
		this.jdbc.update("DELETE FROM policy_attachment WHERE holder = 0 AND holder_id = ?", uin);
		this.jdbc.update("UPDATE cache_version SET version = version + 1 WHERE kind = 'rights'");
		Awaitility.await()
			.atMost(Duration.ofSeconds(1))
			.pollInterval(Duration.ofMillis(20))
			.untilAsserted(() -> assertThat(may(uin, "SendSms", ONE)).isFalse());
	}

	@Test
	void areGoneWithTheAccount() {
		long uin = this.people.somebody("allow sms:SendSms app/*");
		Caller caller = this.people.caller(uin);
		this.people.asOwner(() -> this.users.delete(new DeleteUserRequest(caller.name(), null)));
		assertThat(RunAs.<Boolean>call(caller, () -> this.gate.may("SendSms"))).isFalse();
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM policy_attachment WHERE holder = 0 AND holder_id = ?",
				Integer.class, uin))
			.isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "none",
			value = { "'ip_equal':{'qcs:ip':'10.0.0.0/8'}|10.1.2.3|SESSION|false|true",
					"'ip_equal':{'qcs:ip':'10.0.0.0/8'}|192.0.2.1|KEY|false|false",
					"'ip_equal':{'qcs:ip':'10.0.0.0/8'}|none|JOB|false|false",
					"'ip_not_equal':{'qcs:ip':'10.0.0.0/8'}|unknown, 10.1.2.3|KEY|false|false",
					"'ip_not_equal':{'qcs:ip':'10.0.0.0/8'}|192.0.2.1|KEY|false|true",
					"'bool_equal':{'qcs:mfa_present':'true'}|10.1.2.3|SESSION|true|true",
					"'bool_equal':{'qcs:mfa_present':'true'}|10.1.2.3|SESSION|false|false",
					"'bool_equal':{'qcs:mfa_present':'true'}|10.1.2.3|KEY|true|false",
					"'date_less_than':{'qcs:current_time':'2020-01-01T00:00:00Z'}|10.1.2.3|KEY|false|false",
					"'string_like':{'qcs:user_agent':'curl/*'}|10.1.2.3|KEY|false|true" })
	void dependOnWhereFromWhenAndHow(String condition, String address, Means means, boolean mfa, boolean granted) {
		long uin = this.people.somebody();
		this.people.give(uin, this.people.asOwner(() -> this.policies
			.create(new CreatePolicyRequest(People.unique(), People.document("allow sms:SendSms app/*", condition), ""))
			.policyId()));
		Caller somebody = this.people.caller(uin);
		Caller caller = new Caller(uin, somebody.ownerUin(), somebody.name(), means, "test", mfa);
		Origin before = Origin.exchange(Origin.of(address, "curl/8.5"));
		try {
			assertThat(RunAs.<Boolean>call(caller, () -> this.gate.may("SendSms", ONE))).isEqualTo(granted);
		}
		finally {
			Origin.exchange(before);
		}
	}

	@Test
	void areNoneWhereAPolicyCannotBeReadAnyMore() {
		long policy = this.people.policy("allow sms:DescribeAppInfo app/*");
		long uin = this.people.somebody("allow sms:SendSms app/*");
		this.people.give(uin, policy);
		this.jdbc.update("UPDATE policy SET document = '{}' WHERE id = ?", policy);
		long other = this.people.policy("allow sms:DescribeAppInfo app/*");
		this.people.give(uin, other);
		assertThat(may(uin, "SendSms", ONE)).as("what it may have forbidden stays forbidden").isFalse();
		this.people.asOwner(() -> this.attachments.detachUser(new DetachUserPolicyRequest(policy, uin)));
		assertThat(may(uin, "SendSms", ONE)).isTrue();
	}

	private boolean may(long uin, String action) {
		return this.people.as(uin, () -> this.gate.may(action));
	}

	private boolean may(long uin, String action, long app) {
		return this.people.as(uin, () -> this.gate.may(action, app));
	}

}
