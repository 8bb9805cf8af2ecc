package io.smsconsole.auth.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.SubAccount;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.grant.AttachUserPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.DeletePolicyRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.grant.UpdatePolicyRequest;
import io.smsconsole.auth.group.CreateGroupRequest;
import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupIdOfUidInfo;
import io.smsconsole.auth.group.MembershipRequest;
import io.smsconsole.auth.key.AccessKeyActions;
import io.smsconsole.auth.key.CreateAccessKeyRequest;
import io.smsconsole.auth.key.CreateAccessKeyResponse;
import io.smsconsole.auth.key.UpdateAccessKeyRequest;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.auth.user.DeleteUserRequest;
import io.smsconsole.auth.user.UserActions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the log tells of accounts and their rights before and after they were changed.
 */
@AuthTest
class AccessStateTests {

	private static final String DOCUMENT = """
			{"version":"2.0","statement":[{"effect":"allow","action":["name/sms:SendSms"],\
			"resource":["qcs::sms::uin/100000000001:app/%s"]}]}""";

	private final Origin origin = new Origin(UUID.randomUUID().toString(), "192.0.2.1", "test");

	// Six digits of it at most, as seven in a row would be masked like a phone number
	private final String name = "p" + this.origin.requestId().substring(0, 6);

	@Autowired
	private UserActions users;

	@Autowired
	private GroupActions groups;

	@Autowired
	private PolicyActions policies;

	@Autowired
	private AttachmentActions attachments;

	@Autowired
	private AccessKeyActions keys;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private SubAccount clerk;

	private Origin before;

	@BeforeEach
	void comeFromSomewhere() {
		this.before = Origin.exchange(this.origin);
		this.clerk = SubAccount.insert(this.jdbc);
	}

	@AfterEach
	void goBack() {
		Origin.exchange(this.before);
	}

	@Test
	void tellsWhatAPolicySaidAndSaysAndWhoGotIt() {
		long id = asOwner(() -> this.policies
			.create(new CreatePolicyRequest(this.name, DOCUMENT.formatted("1400000001"), "of a test"))).policyId();
		asOwner(() -> this.policies.update(new UpdatePolicyRequest(id, null, null, DOCUMENT.formatted("1400000002"))));
		assertThat(before()).contains("app/1400000001", this.name);
		assertThat(after()).contains("app/1400000002");
		asOwner(() -> this.attachments.attachUser(new AttachUserPolicyRequest(id, this.clerk.uin())));
		assertThat(before()).contains("\"Uin\":" + this.clerk.uin(), "\"Policies\":[]");
		assertThat(after()).contains("\"Policies\":[\"" + this.name + "\"]");
		asOwner(() -> this.policies.delete(new DeletePolicyRequest(List.of(id))));
		assertThat(before()).contains("app/1400000002");
		assertThat(after()).isEqualTo("null");
	}

	@Test
	void tellsWhoCameIntoAGroup() {
		long id = asOwner(() -> this.groups.create(new CreateGroupRequest(this.name, "of a test"))).groupId();
		asOwner(() -> this.groups
			.add(new MembershipRequest(List.of(new GroupIdOfUidInfo(id, this.clerk.uin(), null)))));
		assertThat(before()).contains(this.name, "\"Members\":[]");
		assertThat(after()).contains("\"Members\":[\"" + this.clerk.name() + "\"]");
	}

	@Test
	void tellsOfKeysWithoutTheirSecret() {
		CreateAccessKeyResponse key = asOwner(() -> this.keys.create(new CreateAccessKeyRequest(this.clerk.uin())));
		String id = key.accessKey().accessKeyId();
		assertThat(after()).contains(id, "\"Status\":\"Active\"").doesNotContain(key.accessKey().secretAccessKey());
		asOwner(() -> this.keys.update(new UpdateAccessKeyRequest(id, "Inactive", this.clerk.uin())));
		assertThat(before()).contains("\"Status\":\"Active\"");
		assertThat(after()).contains("\"Status\":\"Inactive\"");
	}

	@Test
	void tellsWhoWasRemoved() {
		asOwner(() -> this.users.delete(new DeleteUserRequest(this.clerk.name(), 1)));
		assertThat(before()).contains("\"Name\":\"" + this.clerk.name() + "\"").doesNotContain("bcrypt");
		assertThat(after()).isEqualTo("null");
	}

	private <T> T asOwner(Supplier<T> work) {
		return RunAs.call(this.accounts.forJob(100000000001L, "a test"), work);
	}

	private String before() {
		return String.valueOf(newest().get("state_before"));
	}

	private String after() {
		return String.valueOf(newest().get("state_after"));
	}

	private Map<String, Object> newest() {
		return this.jdbc.queryForMap("SELECT * FROM audit_entry WHERE request_id = ? ORDER BY id DESC LIMIT 1",
				this.origin.requestId());
	}

}
