package io.smsconsole.auth.grant;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.smsconsole.auth.paging.AccessTimes;
import io.smsconsole.auth.paging.Rows;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;

/**
 * What can be done with policies.
 */
@Service
public class PolicyActions {

	private static final String SERVICE = "cam";

	private static final int MOST_AT_ONCE = 100;

	private static final int OWN = 1;

	private static final int PRESET = 2;

	/** Written in the policy language, however it was put together. */
	private static final int BY_LANGUAGE = 2;

	private final StoredPolicies policies;

	private final Attachments attachments;

	private final PolicyRules rules;

	private final AccessTimes times;

	PolicyActions(StoredPolicies policies, Attachments attachments, PolicyRules rules, AccessTimes times) {
		this.policies = policies;
		this.attachments = attachments;
		this.rules = rules;
		this.times = times;
	}

	/**
	 * Makes a policy, which nobody holds yet.
	 * @param request its name and its text
	 * @return its id
	 */
	@Action(name = "CreatePolicy", service = SERVICE, access = Access.WRITE)
	public PolicyIdResponse create(CreatePolicyRequest request) {
		return new PolicyIdResponse(this.policies
			.create(this.rules.draft(request.policyName(), request.description(), request.policyDocument())));
	}

	/**
	 * Changes a policy for all who hold it.
	 * @param request what is to be another; what is left out stays
	 * @return its id
	 */
	@Action(name = "UpdatePolicy", service = SERVICE, access = Access.WRITE)
	public PolicyIdResponse update(UpdatePolicyRequest request) {
		Policy before = this.policies.existing(request.policyId());
		this.policies.update(before.id(),
				this.rules.draft(orElse(request.policyName(), before.name()),
						orElse(request.description(), before.description()),
						orElse(request.policyDocument(), before.document())));
		return new PolicyIdResponse(before.id());
	}

	/**
	 * Shows a policy with its text.
	 * @param request which
	 * @return the policy
	 */
	@Action(name = "GetPolicy", service = SERVICE, access = Access.READ)
	public GetPolicyResponse get(GetPolicyRequest request) {
		Policy policy = this.policies.existing(request.policyId());
		return new GetPolicyResponse(policy.name(), policy.description(), type(policy),
				this.times.text(policy.createdAt()), this.times.text(policy.updatedAt()), policy.document());
	}

	/**
	 * Lists policies.
	 * @param request which of them
	 * @return presets first, then one's own by name
	 */
	@Action(name = "ListPolicies", service = SERVICE, access = Access.READ)
	public ListPoliciesResponse list(ListPoliciesRequest request) {
		String scope = orElse(request.scope(), "All").toLowerCase(Locale.ROOT);
		List<Policy> found = this.policies.list(request.keyword()).stream().filter((policy) -> switch (scope) {
			case "all" -> true;
			case "qcs" -> policy.preset();
			case "local" -> !policy.preset();
			default -> throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "Scope", "policy.scope");
		}).toList();
		List<Policy> page = Rows.of(request.page(), request.rp()).of(found);
		Map<Long, Integer> holders = this.attachments.holders(page.stream().map(Policy::id).toList());
		return new ListPoliciesResponse(found.size(),
				page.stream().map((policy) -> info(policy, holders.getOrDefault(policy.id(), 0))).toList());
	}

	/**
	 * Deletes policies of one's own, all or none; who held them loses what they granted.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "DeletePolicy", service = SERVICE, access = Access.WRITE)
	public Done delete(DeletePolicyRequest request) {
		List<Long> ids = Parameters.present("PolicyId", request.policyId());
		if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "PolicyId", "access.at-once", MOST_AT_ONCE);
		}
		this.policies.delete(ids.stream().distinct().sorted().toList());
		return new Done();
	}

	private StrategyInfo info(Policy policy, int holders) {
		return new StrategyInfo(policy.id(), policy.name(), this.times.text(policy.createdAt()), type(policy),
				policy.description(), BY_LANGUAGE, holders, this.times.text(policy.updatedAt()));
	}

	private static int type(Policy policy) {
		return policy.preset() ? PRESET : OWN;
	}

	private static String orElse(String text, String other) {
		return (text != null) ? text : other;
	}

}
