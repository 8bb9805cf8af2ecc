package io.smsconsole.auth.right;

import java.util.List;
import java.util.function.Supplier;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.account.RandomText;
import io.smsconsole.auth.grant.AttachUserPolicyRequest;
import io.smsconsole.auth.grant.AttachmentActions;
import io.smsconsole.auth.grant.CreatePolicyRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.auth.user.AddUserRequest;
import io.smsconsole.auth.user.UserActions;

import org.springframework.stereotype.Component;

/**
 * People with rights, for tests. What is written stays, under names that nobody else
 * uses.
 */
@Component
class People {

	private final Accounts accounts;

	private final UserActions users;

	private final PolicyActions policies;

	private final AttachmentActions attachments;

	People(Accounts accounts, UserActions users, PolicyActions policies, AttachmentActions attachments) {
		this.accounts = accounts;
		this.users = users;
		this.policies = policies;
		this.attachments = attachments;
	}

	Caller owner() {
		return this.accounts.owner().orElseThrow().caller(Means.SESSION, "test");
	}

	<T> T asOwner(Supplier<T> work) {
		return RunAs.call(owner(), work);
	}

	<T> T as(long uin, Supplier<T> work) {
		return RunAs.call(caller(uin), work);
	}

	Caller caller(long uin) {
		return this.accounts.find(uin).orElseThrow().caller(Means.SESSION, "test");
	}

	/**
	 * Somebody new, who holds one policy for each of these statements, each given as
	 * {@code effect action resource}.
	 */
	long somebody(String... statements) {
		long uin = asOwner(
				() -> this.users.add(new AddUserRequest(unique(), null, null, null, null, null, null, null, null))
					.uin());
		List.of(statements).forEach((statement) -> give(uin, policy(statement)));
		return uin;
	}

	String name(long uin) {
		return this.accounts.find(uin).orElseThrow().name();
	}

	long policy(String statement) {
		return asOwner(() -> this.policies.create(policyOf(statement)).policyId());
	}

	void give(long uin, long policyId) {
		asOwner(() -> this.attachments.attachUser(new AttachUserPolicyRequest(policyId, uin)));
	}

	static CreatePolicyRequest policyOf(String statement) {
		return new CreatePolicyRequest(unique(), document(statement, ""), null);
	}

	static String document(String statement, String condition) {
		String[] parts = statement.split(" ");
		String resource = parts[2].equals("*") ? "*" : "qcs::sms::uin/*:" + parts[2];
		return "{'version':'2.0','statement':[{'effect':'%s','action':'%s','resource':'%s'%s}]}"
			.formatted(parts[0], parts[1], resource, condition.isEmpty() ? "" : ",'condition':{" + condition + "}")
			.replace('\'', '"');
	}

	static String unique() {
		return "t" + RandomText.readable(12).toLowerCase();
	}

}
