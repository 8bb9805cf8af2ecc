package io.smsconsole.auth.grant;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What somebody holds before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class AttachmentStates {

	@Bean
	StateFinder<Holder> attachmentState(AttachmentMapper attachments, StoredPolicies policies) {
		return StateFinder
			.of((Holder holder) -> Optional.of(Held.of(holder,
					attachments.list(holder)
						.stream()
						.map((held) -> policies.existing(held.policyId()).name())
						.sorted()
						.toList())))
			.changedBy(AttachUserPolicyRequest.class, user(AttachUserPolicyRequest::attachUin))
			.changedBy(DetachUserPolicyRequest.class, user(DetachUserPolicyRequest::detachUin))
			.changedBy(AttachGroupPolicyRequest.class, group(AttachGroupPolicyRequest::attachGroupId))
			.changedBy(DetachGroupPolicyRequest.class, group(DetachGroupPolicyRequest::detachGroupId));
	}

	private static <Q> Function<Q, Holder> user(Function<Q, Long> uin) {
		return (request) -> Holder.user(Parameters.present("Uin", uin.apply(request)));
	}

	private static <Q> Function<Q, Holder> group(Function<Q, Long> id) {
		return (request) -> Holder.group(Parameters.present("GroupId", id.apply(request)));
	}

	/**
	 * What somebody holds.
	 *
	 * @param uin the account, or {@code null}
	 * @param groupId the group, or {@code null}
	 * @param policies the names of the policies
	 */
	record Held(Long uin, Long groupId, List<String> policies) {

		static Held of(Holder holder, List<String> policies) {
			return holder.isGroup() ? new Held(null, holder.id(), policies) : new Held(holder.id(), null, policies);
		}

	}

}
