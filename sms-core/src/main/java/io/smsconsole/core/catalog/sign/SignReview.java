package io.smsconsole.core.catalog.sign;

import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.catalog.qualification.Qualification;
import io.smsconsole.core.catalog.qualification.Qualifications;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.review.ReviewSubject;
import io.smsconsole.core.catalog.review.Reviewed;
import io.smsconsole.core.catalog.rule.Wording;

import org.springframework.stereotype.Component;

/**
 * Signs before a reviewer of this account.
 */
@Component
class SignReview implements Reviewed {

	private final SignMapper mapper;

	private final SignMirror mirror;

	private final Qualifications qualifications;

	private final Caches caches;

	SignReview(SignMapper mapper, SignMirror mirror, Qualifications qualifications, Caches caches) {
		this.mapper = mapper;
		this.mirror = mirror;
		this.qualifications = qualifications;
		this.caches = caches;
	}

	@Override
	public String kind() {
		return Signs.KIND;
	}

	@Override
	public boolean mirrored() {
		return true;
	}

	@Override
	public void lock(long id) {
		this.caches.changed(Signs.KIND);
		this.mapper.findLocked(id);
	}

	@Override
	public Optional<ReviewSubject> find(long id) {
		return this.mapper.list(SignFilter.of(id))
			.stream()
			.findFirst()
			.map((sign) -> new ReviewSubject(sign.name(),
					Wording.ofSign(sign.region(), sign.name(), company(sign.draft()))));
	}

	@Override
	public void decide(long id, boolean approved, String reply) {
		if (!approved) {
			this.mirror.decide(id, ReviewState.REJECTED, reply);
		}
	}

	private String company(SignDraft draft) {
		if (draft.type() != SignType.COMPANY || draft.qualificationId() == null) {
			return null;
		}
		return this.qualifications.find(draft.qualificationId())
			.map(Qualification::draft)
			.map((company) -> company.company())
			.orElse(null);
	}

}
