package io.smsconsole.web.console.policy;

import java.util.List;
import java.util.Optional;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.grant.GetPolicyRequest;
import io.smsconsole.auth.grant.ListPoliciesRequest;
import io.smsconsole.auth.grant.PolicyActions;
import io.smsconsole.auth.grant.StrategyInfo;

import org.springframework.stereotype.Component;

/**
 * Finds policies by what decisions tell of them, as far as the person may see them.
 */
@Component
public class PolicyPlaces {

	private static final int MOST_A_PAGE = 200;

	private final PolicyActions actions;

	private final StatementViews views;

	private final Gate gate;

	PolicyPlaces(PolicyActions actions, StatementViews views, Gate gate) {
		this.actions = actions;
		this.views = views;
		this.gate = gate;
	}

	/**
	 * Finds a policy by its name.
	 * @param name the name, to the letter, or an empty string
	 * @return its id
	 */
	public Optional<Long> id(String name) {
		if (name.isEmpty() || !this.gate.may("ListPolicies")) {
			return Optional.empty();
		}
		return this.actions.list(new ListPoliciesRequest(MOST_A_PAGE, 1, null, name))
			.list()
			.stream()
			.filter((policy) -> policy.policyName().equals(name))
			.map(StrategyInfo::policyId)
			.findFirst();
	}

	/**
	 * Finds a statement.
	 * @param id the policy
	 * @param index which of its statements, from 0
	 * @return the statement
	 */
	public Optional<StatementView> statement(long id, int index) {
		if (index < 0 || !this.gate.may("GetPolicy")) {
			return Optional.empty();
		}
		List<StatementView> statements = this.views.of(this.actions.get(new GetPolicyRequest(id)).policyDocument());
		return (index < statements.size()) ? Optional.of(statements.get(index)) : Optional.empty();
	}

	/**
	 * An application as policies write it.
	 * @param sdkAppId the application's id
	 * @return the resource
	 */
	public String app(String sdkAppId) {
		return StatementViews.text().app(sdkAppId);
	}

}
