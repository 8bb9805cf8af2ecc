package io.smsconsole.auth.grant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import io.smsconsole.auth.gate.Policies;
import io.smsconsole.auth.gate.Reach;
import io.smsconsole.auth.policy.PolicyLanguage;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * The policies that there are: presets, and those of one's own, at most {@value #LIMIT}
 * of these.
 */
@Service
public class StoredPolicies {

	/** The most policies of one's own. */
	public static final int LIMIT = 500;

	private static final String POLICY_ID = "PolicyId";

	private final PolicyMapper mapper;

	private final AttachmentMapper attachments;

	private final Presets presets;

	private final PolicyLanguage language;

	private final Reach reach;

	private final Caches caches;

	private final Clock clock;

	StoredPolicies(PolicyMapper mapper, AttachmentMapper attachments, Presets presets, PolicyLanguage language,
			Reach reach, Caches caches, Clock clock) {
		this.mapper = mapper;
		this.attachments = attachments;
		this.presets = presets;
		this.language = language;
		this.reach = reach;
		this.caches = caches;
		this.clock = clock;
	}

	Policy existing(Long id) {
		if (id == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, POLICY_ID, "parameter.missing");
		}
		return this.presets.find(id)
			.or(() -> this.mapper.find(id))
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND, POLICY_ID, null));
	}

	/**
	 * Lists policies: presets first, then one's own by name.
	 * @param part what their names contain, or blank for all
	 */
	List<Policy> list(String part) {
		String wanted = (part != null) ? part.strip().toLowerCase(Locale.ROOT) : "";
		Predicate<Policy> named = (policy) -> policy.name().toLowerCase(Locale.ROOT).contains(wanted);
		List<Policy> found = new ArrayList<>(this.presets.all().stream().filter(named).toList());
		found.addAll(this.mapper.list(StringUtils.hasText(part) ? Like.containing(part) : null));
		return found;
	}

	@RetriedTransaction
	public long create(PolicyDraft draft) {
		this.caches.changed(Policies.KIND);
		if (this.mapper.count() >= LIMIT) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_POLICY_FULL, null, "access.limit", LIMIT);
		}
		checkName(draft.name(), 0);
		checkGrants(draft);
		this.mapper.insert(draft, this.clock.instant());
		return this.mapper.insertedId();
	}

	@RetriedTransaction
	public void update(long id, PolicyDraft draft) {
		this.caches.changed(Policies.KIND);
		own(id);
		checkName(draft.name(), id);
		checkGrants(draft);
		this.reach.change(this.attachments.accounts(List.of(id)),
				() -> this.mapper.update(id, draft, this.clock.instant()));
	}

	@RetriedTransaction
	public void delete(List<Long> ids) {
		this.caches.changed(Policies.KIND);
		ids.forEach(this::own);
		this.reach.change(this.attachments.accounts(ids), () -> ids.forEach((id) -> {
			this.attachments.detachEverywhere(id);
			this.mapper.delete(id);
		}));
	}

	/** Presets are part of the product. */
	private void own(long id) {
		if (existing(id).preset()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, POLICY_ID, "policy.preset");
		}
	}

	private void checkGrants(PolicyDraft draft) {
		this.reach.checkGrants(this.language.compile(draft.name(), draft.document()));
	}

	void checkName(String name, long id) {
		if (Preset.named(name) || this.mapper.named(name).filter((other) -> other.id() != id).isPresent()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_POLICY_NAME_IN_USE, "PolicyName", null);
		}
	}

}
