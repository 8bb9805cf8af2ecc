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
final class RandomSends {

	/** Of one meaning, of several by carrier, combined, and unknown ones. */
	private static final List<String> CODES = List.of("HB:0016", "DB:0107", "LT:0004", "BLACK", "CA:1000", "BA:0001",
			"-100520312", "-14", "MK:100F", "1", "no-such-code", "");

	private static final List<String> PREFIXES = List.of("+86138", "+86133", "+86130", "+86192", "+8526");

	private static final List<MessageState> NEXT = List.of(MessageState.SUBMITTED, MessageState.DELIVERED,
			MessageState.FAILED, MessageState.FAILED, MessageState.UNKNOWN, MessageState.REJECTED,
			MessageState.CANCELLED);

	private final Random random = new Random(20261125);

	private final List<Long> sent = new ArrayList<>();

	private final MessageStore messages;

	private final Ids ids;

	RandomSends(MessageStore messages, Ids ids) {
		this.messages = messages;
		this.ids = ids;
	}

	void send(long app, Instant from, Duration span, int count) {
		List<NewMessage> batch = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Instant asked = from.plusMillis((long) (this.random.nextDouble() * span.toMillis()));
			batch.add(message(this.ids.floor(asked) + (this.ids.next() & 0x3FFFFF), app));
		}
		this.messages.insert(batch);
		batch.stream()
			.filter((message) -> message.head().state() == MessageState.ACCEPTED)
			.forEach((message) -> this.sent.add(message.head().id()));
	}

	void goOn(int count) {
		List<Long> some = this.random.ints(count, 0, this.sent.size()).distinct().mapToObj(this.sent::get).toList();
		this.messages.move(this.messages.lock(some)
			.stream()
			.map((message) -> new Move(message, pick(NEXT), pick(CODES), null, null))
			.toList());
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
