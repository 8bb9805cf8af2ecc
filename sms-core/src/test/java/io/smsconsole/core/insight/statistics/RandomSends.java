package io.smsconsole.core.insight.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Move;
import io.smsconsole.core.sending.message.NewMessage;

/**
 * Sends at random, and lets messages go on at random, as the stores do it.
 */
public final class RandomSends {

	/** Of one meaning, of several by carrier, combined, and unknown ones. */
	private static final List<String> CODES = List.of("HB:0016", "DB:0107", "LT:0004", "BLACK", "CA:1000", "BA:0001",
			"-100520312", "-14", "MK:100F", "1", "no-such-code", "");

	private static final List<String> PREFIXES = List.of("+86138", "+86133", "+86130", "+86192", "+8526");

	private static final List<MessageState> NEXT = List.of(MessageState.SUBMITTED, MessageState.DELIVERED,
			MessageState.FAILED, MessageState.FAILED, MessageState.UNKNOWN, MessageState.REJECTED,
			MessageState.CANCELLED);

	private final Random random;

	private final List<Long> sent = new ArrayList<>();

	private final MessageStore messages;

	private final Ids ids;

	RandomSends(MessageStore messages, Ids ids) {
		this(messages, ids, 20261125);
	}

	/**
	 * Prepares to send.
	 * @param messages writes messages
	 * @param ids makes ids
	 * @param seed what chance begins with
	 */
	public RandomSends(MessageStore messages, Ids ids, long seed) {
		this.random = new Random(seed);
		this.messages = messages;
		this.ids = ids;
	}

	/**
	 * Sends some messages, of which some are refused.
	 * @param app the application
	 * @param from asked for at this time or later
	 * @param span within so long
	 * @param count how many
	 */
	public void send(long app, Instant from, Duration span, int count) {
		List<NewMessage> batch = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Instant asked = from.plusMillis((long) (this.random.nextDouble() * span.toMillis()));
			batch.add(message(this.ids.floor(asked) + (this.ids.next() & 0x3FFFFF), app));
		}
		this.messages.insert(batch);
		this.sent.addAll(batch.stream()
			.filter((message) -> message.head().state() == MessageState.ACCEPTED)
			.map((message) -> message.head().id())
			.toList());
	}

	/**
	 * Moves some messages on, back, or not at all.
	 * @param count how many at most
	 */
	public void goOn(int count) {
		List<Long> some = this.random.ints(count, 0, this.sent.size()).distinct().mapToObj(this.sent::get).toList();
		this.messages.move(this.messages.lock(some).stream().map((message) -> move(message, pick(NEXT))).toList());
	}

	/** What the upstream takes has no code. */
	private Move move(MessageHead message, MessageState state) {
		return new Move(message, state, (state == MessageState.SUBMITTED) ? "" : pick(CODES), null, null);
	}

	/**
	 * One of the messages that were accepted, if they were committed.
	 * @return its id
	 */
	public long any() {
		return pick(this.sent);
	}

	private NewMessage message(long id, long app) {
		boolean accepted = this.random.nextInt(5) > 0;
		String phone = pick(PREFIXES) + String.format("%08d", this.random.nextInt(100_000_000));
		Region region = phone.startsWith("+86") ? Region.MAINLAND : Region.INTERNATIONAL;
		MessageHead head = new MessageHead(id, app, region, pick(List.of(SmsType.values())), this.random.nextInt(2), 0,
				pick(List.of("测试甲", "")), 1 + this.random.nextInt(2), phone, (region == Region.MAINLAND) ? "CN" : "HK",
				accepted ? 1 + this.random.nextInt(3) : 0, accepted ? MessageState.ACCEPTED : MessageState.REFUSED);
		return new NewMessage(head, 0, "", accepted ? "" : "FailedOperation.PhoneNumberInBlacklist", "");
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
