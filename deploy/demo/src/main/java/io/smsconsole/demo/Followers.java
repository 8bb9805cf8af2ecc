package io.smsconsole.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.smsconsole.core.sending.click.Clicks;

import org.springframework.stereotype.Component;

/**
 * People who follow the short link of a group send, most of them soon; the phones of some
 * have fetched it before, for a preview.
 */
@Component
class Followers {

	private static final double FOLLOWING = 0.07;

	private static final double AGAIN = 0.2;

	private static final double PREVIEWS = 0.01;

	private static final int LATEST_SECONDS = 6 * 3600;

	private static final String BROWSER = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)";

	private final Random random = new Random(37);

	private final Catalog catalog;

	private final Clicks clicks;

	Followers(Catalog catalog, Clicks clicks) {
		this.catalog = catalog;
		this.clicks = clicks;
	}

	/**
	 * Who follows the link, and when.
	 * @param sent the messages of a group send
	 * @return in no order, none where the text has no link
	 */
	List<Moment> of(List<Sent> sent) {
		List<Moment> moments = new ArrayList<>();
		for (Sent each : sent) {
			if (each.outcome().proved() && each.content().contains(this.catalog.link().shortText())) {
				follow(each, moments);
			}
		}
		return moments;
	}

	private void follow(Sent message, List<Moment> moments) {
		long link = Long.parseLong(this.catalog.link().linkId());
		if (this.random.nextDouble() < PREVIEWS) {
			moments.add(new Moment(message.asked().plusSeconds(8), () -> this.clicks.program(link)));
		}
		if (this.random.nextDouble() < FOLLOWING) {
			Runnable click = () -> this.clicks.person(link, message.phone(), BROWSER);
			int seconds = soon();
			moments.add(new Moment(message.asked().plusSeconds(seconds), click));
			if (this.random.nextDouble() < AGAIN) {
				moments.add(new Moment(message.asked().plusSeconds(seconds + soon()), click));
			}
		}
	}

	private int soon() {
		double lot = this.random.nextDouble();
		return 30 + (int) (LATEST_SECONDS * lot * lot * lot);
	}

	/** Has the console write what was counted, as it does every second. */
	void count() {
		boolean left;
		do {
			left = !this.clicks.flush();
		}
		while (left);
	}

}
