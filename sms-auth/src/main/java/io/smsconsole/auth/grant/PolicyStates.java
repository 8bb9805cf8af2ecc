package io.smsconsole.auth.grant;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What policies look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class PolicyStates {

	private static final int MOST = 100;

	@Bean
	StateFinder<Long> policyState(PolicyMapper policies) {
		return StateFinder.of((Long id) -> policies.find(id).map(Facts::of))
			.madeBy(CreatePolicyRequest.class, PolicyIdResponse.class, PolicyIdResponse::policyId)
			.changedBy(UpdatePolicyRequest.class, UpdatePolicyRequest::policyId);
	}

	@Bean
	StateFinder<List<Long>> policiesState(PolicyMapper policies) {
		return StateFinder.of((List<Long> ids) -> Several.of(find(policies, ids)))
			.changedBy(DeletePolicyRequest.class, (request) -> Parameters.present("PolicyId", request.policyId()));
	}

	private static List<Facts> find(PolicyMapper policies, List<Long> ids) {
		return ids.stream()
			.distinct()
			.limit(MOST)
			.map((id) -> policies.find(id).map(Facts::of))
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * What people decide about a policy.
	 *
	 * @param policyId its id
	 * @param policyName its name
	 * @param description what it is for
	 * @param policyDocument what it says
	 */
	record Facts(long policyId, String policyName, String description, String policyDocument) {

		static Facts of(Policy policy) {
			return new Facts(policy.id(), policy.name(), policy.description(), policy.document());
		}

	}

	/**
	 * Some policies.
	 *
	 * @param policies the policies
	 */
	record Several(List<Facts> policies) {

		static Optional<? extends Record> of(List<Facts> found) {
			if (found.size() == 1) {
				return Optional.of(found.get(0));
			}
			return found.isEmpty() ? Optional.empty() : Optional.of(new Several(found));
		}

	}

}
