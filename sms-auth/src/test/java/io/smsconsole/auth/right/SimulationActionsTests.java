package io.smsconsole.auth.right;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AuthTest
class SimulationActionsTests {

	private static final String ONE = "qcs::sms::uin/100000000001:app/1400000001";

	private static final long CROWD = 700_000_000_000L;

	@Autowired
	private People people;

	@Autowired
	private SimulationActions actions;

	@Autowired
	private PolicyActions policies;

	@Test
	void tellsWhatWouldBeDecidedAndByWhichStatement() {
		long uin = this.people.somebody("allow sms:SendSms app/*", "deny sms:SendSms app/1400000002");
		SimulateDecisionResponse allowed = decide(uin, "SendSms", ONE);
		assertThat(allowed.allowed()).isTrue();
		assertThat(allowed.decider()).isEqualTo("allow");
		assertThat(allowed.policyName()).isNotEmpty();
		assertThat(allowed.statementIndex()).isZero();
		assertThat(allowed.actionName()).isEqualTo("sms:SendSms");
		SimulateDecisionResponse denied = decide(uin, "sms:SendSms", ONE.replace("app/1400000001", "app/1400000002"));
		assertThat(denied.allowed()).isFalse();
		assertThat(denied.decider()).isEqualTo("deny");
		assertThat(denied.policyName()).isNotEqualTo(allowed.policyName());
		assertThat(decide(uin, "SendSms", null).allowed()).as("on at least one").isTrue();
		SimulateDecisionResponse silent = decide(uin, "AddAppInfo", "*");
		assertThat(silent).isEqualTo(new SimulateDecisionResponse(false, "none", "", -1, "sms:AddAppInfo", "*"));
		assertThat(decide(this.people.owner().uin(), "AddAppInfo", null).decider()).isEqualTo("owner");
	}

	@Test
	void takesTheCircumstancesThatAreAskedFor() {
		long uin = this.people.somebody();
		this.people.give(uin, conditional("'ip_equal':{'qcs:ip':'10.0.0.0/8'},'bool_equal':{'qcs:mfa_present':true},"
				+ "'numeric_less_than':{'qcs:current_hour':9},'string_like':{'qcs:user_agent':'curl*'}"));
		long eightInTheMorning = Instant.parse("2026-11-25T00:30:00Z").getEpochSecond();
		assertThat(decide(uin, "10.1.2.3", eightInTheMorning, true, "curl/8")).isTrue();
		assertThat(decide(uin, "192.0.2.1", eightInTheMorning, true, "curl/8")).isFalse();
		assertThat(decide(uin, null, eightInTheMorning, true, "curl/8")).isFalse();
		assertThat(decide(uin, "10.1.2.3", eightInTheMorning + 3600, true, "curl/8")).isFalse();
		assertThat(decide(uin, "10.1.2.3", eightInTheMorning, null, "curl/8")).isFalse();
		assertThat(decide(uin, "10.1.2.3", eightInTheMorning, true, "okhttp")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "SendSmss,*,ActionName", "cam:SendSms,*,ActionName", "ModifyOwnPassword,*,ActionName",
			"SendSms,app/1400000001,Resource", "SendSms,qcs::sms::uin/100000000009:app/1400000001,Resource",
			"AddAppInfo," + ONE + ",Resource" })
	void refusesWhatCannotBeAsked(String action, String resource, String parameter) {
		long uin = this.people.owner().uin();
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> decide(uin, action, resource))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo(parameter));
	}

	@Test
	void listsWhoMayDoSomethingOwnerFirst() {
		long yes = this.people.somebody("allow sms:SendSms app/*");
		long no = this.people.somebody("allow sms:SendSms app/*", "deny sms:SendSms app/1400000001");
		long other = this.people.somebody("allow sms:SendSms app/1400000002", "allow sms:AddAppInfo *");
		long named = this.people.somebody();
		this.people.give(named, conditional("'string_equal':{'qcs:account_name':'" + this.people.name(named) + "'}"));
		long misnamed = this.people.somebody();
		this.people.give(misnamed, conditional("'string_equal':{'qcs:account_name':'nobody'}"));
		List<AllowedAccount> found = all();
		assertThat(found.get(0).owner()).isTrue();
		assertThat(found).extracting(AllowedAccount::uin).contains(yes, named).doesNotContain(no, other, misnamed);
		assertThat(found.subList(1, found.size())).extracting(AllowedAccount::name).isSorted();
		assertThat(found).filteredOn((account) -> account.uin() == yes)
			.allMatch((account) -> account.policyName().startsWith("t") && account.statementIndex() == 0);
	}

	@Test
	void listsForOneApplicationOnly() {
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> this.people.asOwner(() -> this.actions
				.list(new DescribeAllowedAccountListRequest("SendSms", null, null, null, null, null, null, null))))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("Resource"));
	}

	private List<AllowedAccount> all() {
		List<AllowedAccount> found = new ArrayList<>();
		for (int total = list(0).totalCount(); found.size() < total;) {
			found.addAll(list(found.size()).accountSet());
		}
		return found;
	}

	private long conditional(String condition) {
		return this.people
			.asOwner(() -> this.policies.create(new CreatePolicyRequest(People.unique(),
					People.document("allow sms:SendSms app/*", condition), null)))
			.policyId();
	}

	private DescribeAllowedAccountListResponse list(int offset) {
		return this.people.asOwner(() -> this.actions
			.list(new DescribeAllowedAccountListRequest("SendSms", ONE, null, null, null, null, 100, offset)));
	}

	private SimulateDecisionResponse decide(long uin, String action, String resource) {
		return this.people.asOwner(
				() -> this.actions.decide(new SimulateDecisionRequest(uin, action, resource, null, null, null, null)));
	}

	private boolean decide(long uin, String ip, Long time, Boolean mfa, String userAgent) {
		return this.people.asOwner(
				() -> this.actions.decide(new SimulateDecisionRequest(uin, "SendSms", ONE, ip, time, mfa, userAgent))
					.allowed());
	}

}
