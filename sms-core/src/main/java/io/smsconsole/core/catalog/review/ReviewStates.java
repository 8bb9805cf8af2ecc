package io.smsconsole.core.catalog.review;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where something stands in its review before and after a decision.
 */
@Configuration(proxyBeanMethods = false)
class ReviewStates {

	@Bean
	StateFinder<Long> signReviewState(ReviewItemMapper items) {
		return states(items, "sign").changedBy(ReviewSmsSignRequest.class, ReviewSmsSignRequest::id);
	}

	@Bean
	StateFinder<Long> templateReviewState(ReviewItemMapper items) {
		return states(items, "template").changedBy(ReviewSmsTemplateRequest.class, ReviewSmsTemplateRequest::id);
	}

	@Bean
	StateFinder<Long> qualificationReviewState(ReviewItemMapper items) {
		return states(items, "qualification").changedBy(ReviewSmsQualificationRequest.class,
				ReviewSmsQualificationRequest::id);
	}

	private static StateFinder<Long> states(ReviewItemMapper items, String kind) {
		return StateFinder.of((Long id) -> Optional.ofNullable(items.find(kind, id)).map(ReviewStates::state));
	}

	private static State state(ReviewItem item) {
		return new State(item.kind(), item.itemId(), item.stage().wire(), item.event().word(), item.submitter());
	}

	private record State(String kind, long id, int status, String event, String submitterName) {

	}

}
