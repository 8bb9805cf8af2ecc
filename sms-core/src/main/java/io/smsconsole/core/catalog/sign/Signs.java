package io.smsconsole.core.catalog.sign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.image.Images;
import io.smsconsole.core.catalog.qualification.Qualifications;
import io.smsconsole.core.catalog.review.ReviewOutbox;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.review.Reviews;
import io.smsconsole.core.wire.api.AddSmsSignRequest;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * The signs of the account, at most {@value #LIMIT}.
 */
@Service
public class Signs {

	/** The most signs that an account can have. */
	public static final int LIMIT = 50;

	static final String KIND = "sign";

	private static final int CACHE_SIZE = 1_000;

	private final SignMapper mapper;

	private final SignRules rules;

	private final Images images;

	private final Qualifications qualifications;

	private final ReviewOutbox outbox;

	private final Reviews reviews;

	private final Caches caches;

	private final Clock clock;

	private final VersionedCache<Long, Sign> byId;

	private final VersionedCache<NameKey, Sign> effective;

	Signs(SignMapper mapper, SignRules rules, Images images, Qualifications qualifications, ReviewOutbox outbox,
			Reviews reviews, Caches caches, Clock clock) {
		this.mapper = mapper;
		this.rules = rules;
		this.images = images;
		this.qualifications = qualifications;
		this.outbox = outbox;
		this.reviews = reviews;
		this.caches = caches;
		this.clock = clock;
		this.byId = caches.create(KIND, CACHE_SIZE, (id) -> Optional.ofNullable(mapper.find(id)));
		this.effective = caches.create(KIND, CACHE_SIZE,
				(key) -> Optional.ofNullable(mapper.effective(key.region(), key.name())));
	}

	/**
	 * Finds the sign that messages may carry, in memory as a rule.
	 * @param region where they go
	 * @param name the sign to the letter, without brackets
	 * @return the sign, or empty where none of that name is in effect
	 */
	public Optional<Sign> effective(Region region, String name) {
		return this.effective.find(new NameKey(region, name));
	}

	/**
	 * Finds a sign in whatever state, also a deleted one, in memory as a rule.
	 * @param id its id
	 * @return the sign, or empty
	 */
	public Optional<Sign> find(long id) {
		return this.byId.find(id);
	}

	/**
	 * Whether there is any sign, in whatever state.
	 * @return {@code false} before the first one is handed in
	 */
	public boolean exist() {
		return this.mapper.count(SignFilter.ALL) > 0;
	}

	/**
	 * Checks a sign before it is handed in.
	 * @param request the sign and its proof
	 * @return what is wrong with it by itself, images aside; empty where it may be handed
	 * in
	 */
	public List<SmsException> problems(AddSmsSignRequest request) {
		Problems problems = Problems.all();
		Region region = Parameters.region(request.international());
		this.rules.draft(region, request, problems);
		if (region == Region.MAINLAND) {
			problems.check(() -> Parameters.present("QualificationId", request.qualificationId()));
		}
		return problems.list();
	}

	List<Sign> list(SignFilter filter) {
		return this.mapper.list(filter);
	}

	int count(SignFilter filter) {
		return this.mapper.count(filter);
	}

	@Transactional
	long add(AddSmsSignRequest request) {
		Region region = Parameters.region(request.international());
		SignDraft draft = this.rules.draft(region, request, Problems.first());
		SignImages stored = new SignImages(this.images.store("ProofImage", request.proofImage()),
				commission(draft, request.commissionImage(), null));
		this.caches.changed(KIND);
		if (this.mapper.countAll() >= LIMIT) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_SIGN_NUMBER_LIMIT, null, "sign.limit", LIMIT);
		}
		check(region, draft, 0);
		this.mapper.insert(region, draft, stored, ReviewState.IN_REVIEW, this.clock.instant());
		long id = this.mapper.insertedId();
		this.reviews.submitted(KIND, id);
		return id;
	}

	@Transactional
	void modify(long id, AddSmsSignRequest request) {
		Region region = Parameters.region(request.international());
		SignDraft draft = this.rules.draft(region, request, Problems.first());
		this.caches.changed(KIND);
		Sign before = existing(id, ErrorCode.FAILED_OPERATION_MISSING_SIGNATURE_TO_MODIFY);
		if (before.region() != region) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
					"sign.region");
		}
		if (!before.state().modifiable()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK, SignActions.ID,
					"sign.passed");
		}
		check(region, draft, id);
		SignImages stored = new SignImages(
				StringUtils.hasText(request.proofImage()) ? this.images.store("ProofImage", request.proofImage())
						: before.images().proofImageId(),
				commission(draft, request.commissionImage(), before.images().commissionImageId()));
		this.mapper.modify(id, draft, stored, ReviewState.IN_REVIEW, this.clock.instant());
		this.reviews.submitted(KIND, id);
	}

	@Transactional
	void delete(long id) {
		this.caches.changed(KIND);
		existing(id, ErrorCode.FAILED_OPERATION_SIGN_ID_NOT_EXIST);
		this.mapper.delete(id, this.clock.instant());
		this.reviews.deleted(KIND, id);
		this.outbox.remove(KIND, id);
	}

	private void check(Region region, SignDraft draft, long id) {
		if (region == Region.MAINLAND) {
			this.qualifications.usable(draft.qualificationId());
		}
		for (ReviewState state : this.mapper.states(region, draft.name(), id)) {
			if (state == ReviewState.IN_REVIEW) {
				throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED, "SignName",
						"sign.exists-in-review");
			}
			if (state != ReviewState.REJECTED) {
				throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_ALREADY_PASSED_CHECK, "SignName",
						"sign.exists");
			}
		}
	}

	private Long commission(SignDraft draft, String image, Long before) {
		if (draft.purpose() == SignPurpose.OWN) {
			return null;
		}
		if (before != null && !StringUtils.hasText(image)) {
			return before;
		}
		return this.images.store("CommissionImage", image);
	}

	private Sign existing(long id, ErrorCode otherwise) {
		return Optional.ofNullable(this.mapper.findLocked(id))
			.orElseThrow(() -> new SmsException(otherwise, SignActions.ID, "sign.unknown"));
	}

	private record NameKey(Region region, String name) {

	}

}
