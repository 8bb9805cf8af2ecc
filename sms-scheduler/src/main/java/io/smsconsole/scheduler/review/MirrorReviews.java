package io.smsconsole.scheduler.review;

import java.time.Duration;

import io.smsconsole.core.catalog.review.ReviewMirror;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Hands in what waits for a review and asks after what is in one.
 */
@Component
class MirrorReviews implements Chore {

	private final ReviewMirror mirror;

	MirrorReviews(ReviewMirror mirror) {
		this.mirror = mirror;
	}

	@Override
	public String name() {
		return "mirror-reviews";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(2);
	}

	@Override
	public void run() {
		this.mirror.run();
	}

}
