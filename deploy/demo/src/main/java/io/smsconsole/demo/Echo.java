package io.smsconsole.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.feedback.delivery.DeliveryFault;
import io.smsconsole.core.feedback.delivery.DeliveryState;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.wire.upstream.UpstreamReply;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What comes back: what people do who got a message, and reports to the shop's own
 * program.
 */
@Component
class Echo {

	private static final String DELIVERY = """
			INSERT INTO delivery (id, target, lane, sdk_app_id, kind, state, url, refs, entries, attempts, failures,
			due_at, last_at, last_status, last_error, last_detail)
			VALUES (?, ?, ?, ?, 0, ?, 'https://hooks.qinghe.example/sms/status', ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String[] ANSWERS = { "R", "R", "R", "R", "TD", "退订", "收到", "谢谢", "好的", "什么时候截止？", "能开发票吗" };

	private static final double ANSWERING = 0.012;

	private static final int PACKED = 60;

	private static final int LANES = 4;

	private static final int MOST_ATTEMPTS = 10;

	private static final int UNAVAILABLE = 503;

	private final Random random = new Random(29);

	private final DemoClock clock;

	private final Catalog catalog;

	private final Replies replies;

	private final Followers followers;

	private final JdbcTemplate jdbc;

	private final Ids ids;

	private final ZoneId zone;

	Echo(DemoClock clock, Catalog catalog, Replies replies, Followers followers, JdbcTemplate jdbc, Ids ids,
			ZoneId zone) {
		this.clock = clock;
		this.catalog = catalog;
		this.replies = replies;
		this.followers = followers;
		this.jdbc = jdbc;
		this.ids = ids;
		this.zone = zone;
	}

	/**
	 * Has people answer a group send, and follow its link.
	 * @param sent what they got
	 * @param now after which nothing has happened yet
	 */
	void answer(List<Sent> sent, Instant now) {
		List<Moment> moments = this.followers.of(sent);
		for (Sent each : sent) {
			Instant at = each.asked().plusSeconds(40 + this.random.nextInt(5400));
			if (each.outcome().proved() && this.random.nextDouble() < ANSWERING) {
				UpstreamReply answer = new UpstreamReply(each.phone(), each.origin().sign(), "",
						ANSWERS[this.random.nextInt(ANSWERS.length)], at);
				moments.add(new Moment(at, () -> this.replies.record(List.of(answer))));
			}
		}
		moments.stream()
			.filter((moment) -> moment.at().isBefore(now))
			.sorted(Comparator.comparing(Moment::at))
			.forEach((moment) -> {
				this.clock.moveTo(moment.at());
				moment.happens().run();
			});
		this.followers.count();
	}

	/**
	 * Reports the shop's receipts of a day to its program, which was down on one of them.
	 * @param sent the messages of the day
	 * @param messageIds their ids
	 * @param trouble tells that day
	 */
	void report(List<Sent> sent, List<Long> messageIds, Trouble trouble) {
		long app = Long.parseLong(this.catalog.app(Shop.MALL));
		List<Object[]> rows = new ArrayList<>();
		List<Long> packed = new ArrayList<>();
		for (int i = 0; i < sent.size(); i++) {
			if (sent.get(i).origin().sdkAppId() == app && sent.get(i).outcome().proved()) {
				packed.add(messageIds.get(i));
			}
			boolean last = i == sent.size() - 1;
			if (packed.size() == PACKED || (last && !packed.isEmpty())) {
				rows.add(row(app, sent.get(i).asked().plusSeconds(10), packed, trouble));
				packed.clear();
			}
		}
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(DELIVERY, rows);
		}
	}

	private Object[] row(long app, Instant at, List<Long> refs, Trouble trouble) {
		ZonedDateTime local = at.atZone(this.zone);
		boolean failed = local.toLocalDate().equals(trouble.carrierDay()) && local.getHour() / 2 == 10;
		LocalDateTime time = at.atOffset(ZoneOffset.UTC).toLocalDateTime();
		return new Object[] { this.ids.floor(at) + this.random.nextInt(1 << 20), app, this.random.nextInt(LANES), app,
				(failed ? DeliveryState.FAILED : DeliveryState.DELIVERED).wire(),
				refs.stream().map(String::valueOf).collect(Collectors.joining(",")), refs.size(),
				failed ? MOST_ATTEMPTS : 1, failed ? MOST_ATTEMPTS : 0, time, time.plusSeconds(failed ? 5400 : 1),
				failed ? UNAVAILABLE : 200, failed ? DeliveryFault.STATUS.wire() : null, failed ? "503" : "" };
	}

}
