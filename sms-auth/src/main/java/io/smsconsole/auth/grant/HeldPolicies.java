package io.smsconsole.auth.grant;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.auth.policy.CompiledPolicy;
import io.smsconsole.auth.policy.PolicyLanguage;

import org.springframework.stereotype.Service;

/**
 * Tells which policies accounts hold, themselves and through their groups.
 */
@Service
public class HeldPolicies {

	private final PolicyMapper policies;

	private final AttachmentMapper attachments;

	private final Presets presets;

	private final PolicyLanguage language;

	HeldPolicies(PolicyMapper policies, AttachmentMapper attachments, Presets presets, PolicyLanguage language) {
		this.policies = policies;
		this.attachments = attachments;
		this.presets = presets;
		this.language = language;
	}

	/**
	 * The policies that an account holds.
	 * @param uin the account
	 * @return its own and those of its groups, each once
	 */
	public List<CompiledPolicy> of(long uin) {
		List<Long> held = this.attachments.held(uin);
		return held.isEmpty() ? List.of() : existing(held).stream().map(this::compiled).toList();
	}

	/**
	 * All policies that there are.
	 * @return the policies with their ids, held by somebody or not
	 */
	public List<KnownPolicy> all() {
		List<Policy> all = new ArrayList<>(this.presets.all());
		all.addAll(this.policies.list(null));
		return all.stream().map((policy) -> new KnownPolicy(policy.id(), compiled(policy))).toList();
	}

	private List<Policy> existing(List<Long> ids) {
		List<Policy> found = new ArrayList<>(this.policies.findAll(ids));
		ids.forEach((id) -> this.presets.find(id).ifPresent(found::add));
		return found;
	}

	private CompiledPolicy compiled(Policy policy) {
		return this.language.compile(policy.name(), policy.document());
	}

}
