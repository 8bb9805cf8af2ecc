package io.smsconsole.web.console.review;

import io.smsconsole.core.catalog.review.DescribeReviewListRequest;
import io.smsconsole.core.catalog.review.ReviewActions;
import io.smsconsole.web.home.Attention;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The place of the reviews in the menu, and what waits for a reviewer on the start page.
 */
@Configuration(proxyBeanMethods = false)
class ReviewPages {

	private static final String LIST = "DescribeReviewList";

	private static final int PLACE = 6;

	private static final int WAITING = 1;

	@Bean
	MenuEntry reviewEntry() {
		return new MenuEntry(MenuGroup.REVIEWS, 0, ReviewController.PATH, "shell.menu.reviews", LIST);
	}

	@Bean
	Attention reviewsWaiting(ReviewActions reviews) {
		return new Attention(PLACE, "review", "checklist", ReviewController.PATH, LIST,
				() -> reviews.list(new DescribeReviewListRequest(null, WAITING, 1, 0)).totalCount());
	}

}
