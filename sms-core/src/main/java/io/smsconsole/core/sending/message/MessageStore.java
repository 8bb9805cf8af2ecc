package io.smsconsole.core.sending.message;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.smsconsole.core.base.id.Ids;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes messages and moves them on, many at once. Every method takes part in the
 * caller's transaction, in which those that count are told too ({@link MessagesMoved}).
 */
@Component
public class MessageStore {

	private static final int BATCH = 1000;

	private static final Duration LOOK_BACK = Duration.ofDays(30);

	private static final Duration CLOCKS_APART = Duration.ofDays(1);

	private final MessageMapper mapper;

	private final MessageWriter writer;

	private final MessageMover mover;

	private final ApplicationEventPublisher events;

	private final JsonMapper json;

	private final Ids ids;

	private final Clock clock;

	MessageStore(MessageMapper mapper, MessageWriter writer, MessageMover mover, ApplicationEventPublisher events,
			JsonMapper json, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.writer = writer;
		this.mover = mover;
		this.events = events;
		this.json = json;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Stores new messages, accepted and refused ones.
	 * @param messages the messages, in the order of their ids
	 */
	public void insert(List<NewMessage> messages) {
		if (messages.isEmpty()) {
			return;
		}
		this.writer.insert(messages);
		this.events.publishEvent(new MessagesMoved(messages.stream()
			.map((message) -> new Movement(message.head(), message.head().state(), message.code(), message.price()))
			.toList()));
	}

	/**
	 * Locks messages until the transaction ends.
	 * @param ids the messages
	 * @return the messages by id
	 */
	public List<MessageHead> lock(Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : this.mapper.lock(json(ids));
	}

	/**
	 * Tells what messages cost when they were accepted.
	 * @param ids the messages, not empty
	 * @return yuan a segment, by id; those without a price are missing
	 */
	public Map<Long, BigDecimal> prices(Collection<Long> ids) {
		return this.mapper.prices(json(ids))
			.stream()
			.collect(Collectors.toMap(MessageMapper.Priced::id, MessageMapper.Priced::price));
	}

	/**
	 * Locks messages that the caller knows until the transaction ends.
	 * @param messages the messages, as they once were
	 * @return the messages as they are now, by id
	 */
	Map<Long, MessageHead> lockKnown(List<MessageHead> messages) {
		if (messages.isEmpty()) {
			return Map.of();
		}
		Map<Long, MessageState> states = this.mapper.lockStates(json(messages.stream().map(MessageHead::id).toList()))
			.stream()
			.collect(Collectors.toMap(Standing::id, Standing::state));
		return messages.stream()
			.collect(Collectors.toMap(MessageHead::id, (message) -> message.in(states.get(message.id()))));
	}

	/**
	 * In the order in which everybody locks them.
	 */
	private static String json(Collection<Long> ids) {
		return new TreeSet<>(ids).toString();
	}

	/**
	 * Finds the messages of some submissions.
	 * @param submissions the submissions
	 * @return their messages, by id
	 */
	public List<MessageHead> bySubmission(Collection<Long> submissions) {
		return submissions.isEmpty() ? List.of() : this.mapper.bySubmission(SubmissionRange.of(submissions));
	}

	/**
	 * Finds the messages that the upstream knows by these serial numbers, those that
	 * receipts may still come for.
	 * @param serialNumbers the upstream's serial numbers
	 * @return the messages by serial number, not locked; unknown ones are missing
	 */
	public Map<String, Standing> byUpstreamSerialNo(Collection<String> serialNumbers) {
		if (serialNumbers.isEmpty()) {
			return Map.of();
		}
		return this.mapper.byUpstreamSerialNo(this.json.writeValueAsString(serialNumbers), firstAwaited())
			.stream()
			.collect(Collectors.toMap(MessageMapper.SerialStanding::upstreamSerialNo,
					MessageMapper.SerialStanding::standing, (one, other) -> one));
	}

	/**
	 * Back to where receipts are looked up: far longer ago than any receipt takes.
	 * @return the smallest id of a message that one may still come for
	 */
	public long firstAwaited() {
		return this.ids.floor(this.clock.instant().minus(LOOK_BACK));
	}

	/**
	 * Finds the last message that a person may have answered.
	 * @param phone their number in E.164
	 * @param signName the sign, or an empty string
	 * @param from asked for at this time or later
	 * @param to asked for before this time
	 * @return the message, or empty where nothing went to the number with that sign
	 */
	public Optional<MessageHead> lastTo(String phone, String signName, Instant from, Instant to) {
		return Optional.ofNullable(this.mapper.lastTo(phone, signName, this.ids.floor(from), this.ids.floor(to)));
	}

	/**
	 * Finds the last message to a number.
	 * @param phone the number in E.164
	 * @return the message, or empty where nothing ever went to it
	 */
	public Optional<MessageHead> lastTo(String phone) {
		return Optional.ofNullable(this.mapper.lastToAny(phone));
	}

	/**
	 * Finds messages that were asked for before a time and still wait for their receipts.
	 * Looks back for as long as a chore could have stood still.
	 * @param latest the time
	 * @param limit how many at most
	 * @return their ids
	 */
	public List<Long> submittedBefore(Instant latest, int limit) {
		return this.mapper.submittedBetween(this.ids.floor(latest.minus(LOOK_BACK)), this.ids.floor(latest), limit);
	}

	/**
	 * Finds the rows of a task's list by what became of their messages.
	 * @param taskId the task
	 * @param states what became of them
	 * @return the numbers of the rows
	 */
	public BitSet sheetRows(long taskId, Collection<MessageState> states) {
		BitSet rows = new BitSet();
		// messages follow their task, whichever nodes' clocks tell the times of both
		long above = this.ids.floor(this.ids.instant(taskId).minus(CLOCKS_APART));
		List<MessageMapper.SheetRow> page;
		do {
			page = this.mapper.sheetRows(taskId, states, above, BATCH);
			for (MessageMapper.SheetRow row : page) {
				rows.set(row.sheetRow());
				above = row.id();
			}
		}
		while (page.size() == BATCH);
		return rows;
	}

	/**
	 * Moves locked messages on.
	 * @param moves where each is to go; no message twice
	 */
	public void move(List<Move> moves) {
		this.mover.write(moves, this.clock.instant());
		List<Movement> movements = moves.stream()
			.filter(Move::leadsForward)
			.flatMap((move) -> movements(move).stream())
			.toList();
		if (!movements.isEmpty()) {
			this.events.publishEvent(new MessagesMoved(movements));
		}
	}

	/**
	 * A receipt that overtakes the answer to its submission proves that the upstream took
	 * the message, so it counts as submitted on the way.
	 */
	private static List<Movement> movements(Move move) {
		MessageHead message = move.message();
		Movement last = new Movement(message, move.state(), move.code());
		return (move.state().provesSubmission() && message.state() != MessageState.SUBMITTED)
				? List.of(new Movement(message, MessageState.SUBMITTED, ""), last) : List.of(last);
	}

}
