package io.smsconsole.core.catalog.sign;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.qualification.QualifiedSign;
import io.smsconsole.core.catalog.qualification.QualifiedSigns;
import io.smsconsole.core.catalog.review.ReviewOutbox;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.review.Reviews;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs as the qualifications see them that they were handed in under.
 */
@Component
class SignsOfQualification implements QualifiedSigns {

	private final SignMapper mapper;

	private final Reviews reviews;

	private final ReviewOutbox outbox;

	private final Caches caches;

	private final Clock clock;

	SignsOfQualification(SignMapper mapper, Reviews reviews, ReviewOutbox outbox, Caches caches, Clock clock) {
		this.mapper = mapper;
		this.reviews = reviews;
		this.outbox = outbox;
		this.caches = caches;
		this.clock = clock;
	}

	@Override
	public List<QualifiedSign> under(long qualificationId) {
		SignFilter filter = SignFilter.ofQualification(qualificationId, new Page(Page.MAX_LIMIT, 0));
		return this.mapper.list(filter)
			.stream()
			.map((sign) -> new QualifiedSign(sign.id(), sign.name(), sign.state().wire()))
			.toList();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void forsake(long qualificationId) {
		this.caches.changed(Signs.KIND);
		String reply = ErrorTexts.reason("sign.forsaken", Locale.SIMPLIFIED_CHINESE);
		for (long id : this.mapper.idsInReview(qualificationId)) {
			this.mapper.decide(id, ReviewState.REJECTED, reply, this.clock.instant());
			this.reviews.rejected(Signs.KIND, id, reply);
			this.outbox.remove(Signs.KIND, id);
		}
	}

}
