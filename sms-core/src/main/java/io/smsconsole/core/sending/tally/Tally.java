package io.smsconsole.core.sending.tally;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessagesMoved;
import io.smsconsole.core.sending.message.Movement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts messages. What moves messages appends small rows in its own transaction; folding
 * adds them to the hours, the days and the months and deletes them in one transaction;
 * whoever reads adds both. So no crash drops or doubles a count, and no row is fought
 * over.
 */
@Service
public class Tally {

	private final TallyMapper mapper;

	private final TallyWriter writer;

	private final TallyDays days;

	private final Ids ids;

	private final ZoneId zone;

	Tally(TallyMapper mapper, TallyWriter writer, TallyDays days, Ids ids, ZoneId zone) {
		this.mapper = mapper;
		this.writer = writer;
		this.days = days;
		this.ids = ids;
		this.zone = zone;
	}

	@EventListener
	void count(MessagesMoved moved) {
		Map<TallyKey, long[]> sums = new HashMap<>();
		for (Movement movement : moved.movements()) {
			long[] sum = sums.computeIfAbsent(key(movement), (key) -> new long[2]);
			sum[0]++;
			sum[1] += movement.message().fee();
		}
		this.writer.append(sums.entrySet()
			.stream()
			.map((entry) -> new TallyRow(entry.getKey(), entry.getValue()[0], entry.getValue()[1], 0))
			.toList());
	}

	private TallyKey key(Movement movement) {
		MessageHead message = movement.message();
		return new TallyKey(hour(this.ids.instant(message.id())), message.region(), message.sdkAppId(),
				message.taskId(), message.templateId(), message.signName(), message.smsType(), message.isoCode(),
				movement.state(), movement.code(), carrier(movement));
	}

	/**
	 * Codes of receipts mean different things by carrier, and only failures have reasons.
	 */
	private static Carrier carrier(Movement movement) {
		return (movement.state() == MessageState.FAILED) ? Carrier.of(movement.message().phone()) : Carrier.NONE;
	}

	/**
	 * The hour that an instant counts in.
	 */
	private Instant hour(Instant instant) {
		return instant.atZone(this.zone).truncatedTo(ChronoUnit.HOURS).toInstant();
	}

	/**
	 * Counts a message whose person did what it asked for, in the caller's transaction.
	 * @param message the message, not counted so before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void converted(MessageHead message) {
		TallyKey key = key(new Movement(message, MessageState.ACCEPTED, ""));
		this.writer.append(List.of(new TallyRow(key, 0, 0, 1)));
	}

	/**
	 * Folds counts into their hours, days and months.
	 * @param limit how many rows at most
	 * @return how many were folded; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int fold(int limit) {
		List<Long> ids = this.mapper.unfolded(limit);
		if (!ids.isEmpty()) {
			this.mapper.shareZone();
			this.mapper.fold(ids);
			this.days.fold(ids);
			this.mapper.deleteFolded(ids);
		}
		return ids.size();
	}

	/**
	 * Counts what an application sent under a sign.
	 * @param sdkAppId the application
	 * @param signName the sign
	 * @param since from when on
	 * @return how many messages were accepted
	 */
	public long acceptedUnder(long sdkAppId, String signName, Instant since) {
		return this.mapper.acceptedUnder(sdkAppId, signName, since);
	}

	/**
	 * Counts the messages of a task.
	 * @param taskId the task
	 * @return its counts
	 */
	public Counts ofTask(long taskId) {
		return new Counts(this.mapper.ofTask(taskId));
	}

}
