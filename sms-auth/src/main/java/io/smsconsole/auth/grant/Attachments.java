package io.smsconsole.auth.grant;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.auth.account.AccountDeleted;
import io.smsconsole.auth.gate.Policies;
import io.smsconsole.auth.gate.Reach;
import io.smsconsole.auth.group.GroupDeleted;
import io.smsconsole.auth.group.Groups;
import io.smsconsole.auth.policy.PolicyLanguage;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Who holds which policies; nobody more than {@value #MOST_HELD}.
 */
@Service
public class Attachments {

	/** The most policies that one account or group can hold. */
	public static final int MOST_HELD = 200;

	private final AttachmentMapper mapper;

	private final StoredPolicies policies;

	private final PolicyLanguage language;

	private final Groups groups;

	private final Reach reach;

	private final Caches caches;

	private final Clock clock;

	Attachments(AttachmentMapper mapper, StoredPolicies policies, PolicyLanguage language, Groups groups, Reach reach,
			Caches caches, Clock clock) {
		this.mapper = mapper;
		this.policies = policies;
		this.language = language;
		this.groups = groups;
		this.reach = reach;
		this.caches = caches;
		this.clock = clock;
	}

	/** The policies that somebody holds by themselves, the first given first. */
	List<Attachment> of(Holder holder) {
		return this.mapper.list(holder);
	}

	/** How many hold each of these policies; those that nobody holds are left out. */
	Map<Long, Integer> holders(Collection<Long> policyIds) {
		return policyIds.isEmpty() ? Map.of()
				: this.mapper.counts(policyIds)
					.stream()
					.collect(Collectors.toMap(HolderCount::policyId, HolderCount::holders));
	}

	/** Who holds a policy: accounts, then groups, each by name. */
	List<PolicyHolder> holders(long policyId) {
		return this.mapper.holders(policyId);
	}

	@RetriedTransaction
	public void attach(Holder holder, Long policyId) {
		this.caches.changed(Policies.KIND);
		Policy policy = this.policies.existing(policyId);
		this.reach.checkGrants(this.language.compile(policy.name(), policy.document()));
		this.reach.change(accounts(holder), () -> this.mapper.attach(holder, policy.id(), this.clock.instant()));
		if (of(holder).size() > MOST_HELD) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_ATTACHMENT_FULL, null, "access.limit", MOST_HELD);
		}
	}

	@RetriedTransaction
	public void detach(Holder holder, Long policyId) {
		this.caches.changed(Policies.KIND);
		Policy policy = this.policies.existing(policyId);
		this.reach.change(accounts(holder), () -> this.mapper.detach(holder, policy.id()));
	}

	@EventListener
	void accountDeleted(AccountDeleted deleted) {
		this.caches.changed(Policies.KIND);
		this.mapper.detachAll(Holder.user(deleted.uin()));
	}

	@EventListener
	void groupDeleted(GroupDeleted deleted) {
		this.mapper.detachAll(Holder.group(deleted.groupId()));
	}

	/** Whose rights change with those of a holder. */
	private List<Long> accounts(Holder holder) {
		return holder.isGroup() ? this.groups.members(holder.id()) : List.of(holder.id());
	}

}
