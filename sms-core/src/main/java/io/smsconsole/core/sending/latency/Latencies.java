package io.smsconsole.core.sending.latency;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessagesMoved;
import io.smsconsole.core.sending.message.Movement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures how long messages take. What was measured is gathered in memory after the
 * commit, which is part of it, and written together every few seconds: it costs nothing
 * on the way of a message, and a crash loses seconds of measurements, and no count.
 */
@Service
public class Latencies {

	/** More receipts than a node can take in meanwhile. */
	private static final int MOST_WAITING = 500_000;

	private static final int CHUNK = 1000;

	private static final int READ = 5000;

	/** In which everybody locks the rows. */
	private static final Comparator<SampleCount> ORDER = Comparator.comparing(SampleCount::sample,
			Comparator.comparing(Sample::hour)
				.thenComparing(Sample::region)
				.thenComparing(Sample::sdkAppId)
				.thenComparing(Sample::stage)
				.thenComparing(Sample::bucket));

	private final LatencyMapper mapper;

	private final Ids ids;

	private final Clock clock;

	private final ZoneId zone;

	private final TransactionTemplate transaction;

	private final LinkedBlockingQueue<Long> settled = new LinkedBlockingQueue<>(MOST_WAITING);

	private volatile Map<Sample, Long> samples = new ConcurrentHashMap<>();

	Latencies(LatencyMapper mapper, Ids ids, Clock clock, ZoneId zone, TransactionTemplate transaction) {
		this.mapper = mapper;
		this.ids = ids;
		this.clock = clock;
		this.zone = zone;
		this.transaction = transaction;
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
	void measure(MessagesMoved moved) {
		Instant now = this.clock.instant();
		for (Movement movement : moved.movements()) {
			switch (movement.state()) {
				case ACCEPTED -> add(movement.message(), Stage.ACCEPT, now);
				case SUBMITTED -> add(movement.message(), Stage.SUBMIT, now);
				case DELIVERED, FAILED -> this.settled.offer(movement.message().id());
				default -> {
				}
			}
		}
	}

	private void add(MessageHead message, Stage stage, Instant now) {
		Instant asked = this.ids.instant(message.id());
		this.samples.merge(sample(message, asked, stage, now.toEpochMilli() - asked.toEpochMilli()), 1L, Long::sum);
	}

	private Sample sample(MessageHead message, Instant asked, Stage stage, long millis) {
		ZonedDateTime local = asked.atZone(this.zone);
		return new Sample(local.truncatedTo(ChronoUnit.HOURS).toInstant(), local.toLocalDate(), message.region(),
				message.sdkAppId(), stage, Buckets.of(millis));
	}

	private Sample sample(SettledMessages message) {
		ZonedDateTime local = this.ids.instant(message.id()).atZone(this.zone);
		return new Sample(local.truncatedTo(ChronoUnit.HOURS).toInstant(), local.toLocalDate(), message.region(),
				message.sdkAppId(), Stage.RECEIPT, Buckets.of(message.millis()));
	}

	/**
	 * Writes what was measured since the last time.
	 */
	public synchronized void flush() {
		Map<Sample, Long> taken = this.samples;
		this.samples = new ConcurrentHashMap<>();
		List<Long> receipts = new ArrayList<>();
		this.settled.drainTo(receipts);
		for (int i = 0; i < receipts.size(); i += READ) {
			this.mapper.settled(receipts.subList(i, Math.min(receipts.size(), i + READ)).toString())
				.forEach((alike) -> taken.merge(sample(alike), alike.messages(), Long::sum));
		}
		List<SampleCount> rows = taken.entrySet()
			.stream()
			.map((each) -> new SampleCount(each.getKey(), each.getValue()))
			.sorted(ORDER)
			.toList();
		for (int i = 0; i < rows.size(); i += CHUNK) {
			List<SampleCount> some = rows.subList(i, Math.min(rows.size(), i + CHUNK));
			this.transaction.executeWithoutResult((status) -> {
				this.mapper.addHours(some);
				this.mapper.addDays(some);
			});
		}
	}

}
