package io.smsconsole.core.catalog.qualification;

import java.time.Clock;
import java.util.Optional;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.review.ReviewDecided;
import io.smsconsole.core.catalog.review.ReviewSubject;
import io.smsconsole.core.catalog.review.Reviewed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Qualifications before a reviewer of this account, who has the last word: the vendor's
 * API has no action that would have the upstream decide.
 */
@Component
class QualificationReview implements Reviewed {

	private final QualificationMapper mapper;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	QualificationReview(QualificationMapper mapper, ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return Qualifications.KIND;
	}

	@Override
	public boolean mirrored() {
		return false;
	}

	@Override
	public void lock(long id) {
		this.mapper.findLocked(id);
	}

	@Override
	public Optional<ReviewSubject> find(long id) {
		return this.mapper.list(QualificationFilter.of(id))
			.stream()
			.findFirst()
			.map((found) -> new ReviewSubject(found.draft().name(), null));
	}

	@Override
	public void decide(long id, boolean approved, String reply) {
		Qualification found = this.mapper.findLocked(id);
		if (found != null && found.status().inReview()) {
			this.mapper.decide(id, found.status().decided(approved), reply, this.clock.instant());
			this.events.publishEvent(
					new ReviewDecided(Qualifications.KIND, id, Region.MAINLAND, found.draft().name(), approved, reply));
		}
	}

}
