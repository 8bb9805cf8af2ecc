package io.smsconsole.core.insight.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.wire.upstream.UpstreamReply;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers at random, as several threads bring them in at once, and remembers beside the
 * database what came of those that were committed.
 */
final class Answers {

	/** Nothing is ever sent with it. */
	private static final String STRANGE_SIGN = "无此签名";

	private static final List<String> UNSUBSCRIBING = List.of("T", " td ", "退订", "ＱＸ");

	private static final List<String> OTHERS = List.of("好的", "谢谢 42", "TDD", "");

	private static final List<String> STRANGERS = List.of("+8613700000001", "+8613700000002", "+85291230001");

	private static final Set<MessageState> NEVER_LEFT = EnumSet.of(MessageState.REFUSED, MessageState.REJECTED,
			MessageState.CANCELLED);

	private final Map<UpstreamReply, Optional<MessageHead>> kept = new ConcurrentHashMap<>();

	private final Map<UpstreamReply, Integer> fresh = new ConcurrentHashMap<>();

	private final Replies replies;

	private final MessageStore messages;

	private final Ids ids;

	private final Instant from;

	/**
	 * Prepares to answer.
	 * @param context has the beans
	 * @param from when strangers answer
	 */
	Answers(ApplicationContext context, Instant from) {
		this.replies = context.getBean(Replies.class);
		this.messages = context.getBean(MessageStore.class);
		this.ids = context.getBean(Ids.class);
		this.from = from;
	}

	/** Within a transaction: an answer, told twice at once. */
	void answer(Random random, long message) {
		this.messages.lock(List.of(message)).stream().findFirst().ifPresent((head) -> {
			boolean late = random.nextInt(6) == 0;
			Instant time = this.ids.instant(message)
				.plus(late ? Duration.ofHours(73) : Duration.ofSeconds(60 + random.nextInt(3600)));
			UpstreamReply reply = reply(head.phone(), head.signName(), text(random), time);
			boolean belongs = !late && !NEVER_LEFT.contains(head.state());
			tell(reply, belongs ? Optional.of(head) : Optional.empty(), List.of(reply, reply));
		});
	}

	/**
	 * Within a transaction: what others may tell at the same time, and answers no
	 * message.
	 */
	void answerNothing(Random random) {
		UpstreamReply reply = reply(STRANGERS.get(random.nextInt(STRANGERS.size())), STRANGE_SIGN, text(random),
				this.from.plusSeconds(random.nextInt(10)));
		tell(reply, Optional.empty(), List.of(reply));
	}

	/** Within a transaction: answers that are there already, told once more. */
	void repeat(Random random) {
		List<UpstreamReply> told = List.copyOf(this.kept.keySet());
		if (!told.isEmpty()) {
			assertThat(this.replies.record(List.of(told.get(random.nextInt(told.size())), told.get(0)))).isZero();
		}
	}

	/** What was answered, each with the message that it belongs to, if any. */
	Map<UpstreamReply, Optional<MessageHead>> all() {
		assertThat(this.fresh.values()).as("each was new once").containsOnly(1);
		return this.kept;
	}

	static boolean unsubscribes(String text) {
		return UNSUBSCRIBING.contains(text);
	}

	private static String text(Random random) {
		List<String> some = random.nextBoolean() ? UNSUBSCRIBING : OTHERS;
		return some.get(random.nextInt(some.size()));
	}

	private static UpstreamReply reply(String phone, String sign, String text, Instant time) {
		return new UpstreamReply(phone, sign, "", text, time.truncatedTo(ChronoUnit.SECONDS));
	}

	/** What is rolled back was never told. */
	private void tell(UpstreamReply reply, Optional<MessageHead> message, List<UpstreamReply> told) {
		int more = this.replies.record(told);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Answers.this.kept.putIfAbsent(reply, message);
				Answers.this.fresh.merge(reply, more, Integer::sum);
			}
		});
	}

}
