package io.smsconsole.core.feedback.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Move;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;

import org.springframework.stereotype.Service;

/**
 * Settles messages by their receipts. A receipt belongs to the message with its serial
 * number, else to the message of its submission with its number; one that comes again or
 * too late changes nothing.
 */
@Service
public class Receipts {

	private final MessageStore messages;

	private final Clock clock;

	Receipts(MessageStore messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Records receipts, by whichever way they came.
	 * @param receipts the receipts
	 * @return how many of them belong to a message of ours
	 */
	@RetriedTransaction
	public int record(Collection<UpstreamReceipt> receipts) {
		Map<Long, UpstreamReceipt> byMessage = match(receipts);
		List<Move> moves = this.messages.lock(byMessage.keySet())
			.stream()
			.map((message) -> move(message, byMessage.get(message.id())))
			.toList();
		this.messages.move(moves);
		return byMessage.size();
	}

	/**
	 * Ends messages that were submitted long ago and have no receipt: nobody will ever
	 * know what became of them.
	 * @param patience how long a receipt may take
	 * @param limit how many messages at most
	 * @return how many were ended; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int giveUp(Duration patience, int limit) {
		Instant latest = this.clock.instant().minus(patience);
		List<Long> waiting = this.messages.submittedBefore(latest, limit);
		this.messages.move(this.messages.lock(waiting)
			.stream()
			.map((message) -> new Move(message, MessageState.UNKNOWN, "", null, null))
			.toList());
		return waiting.size();
	}

	private Map<Long, UpstreamReceipt> match(Collection<UpstreamReceipt> receipts) {
		Map<String, Long> bySerialNo = this.messages
			.idsByUpstreamSerialNo(receipts.stream().map(UpstreamReceipt::serialNo).distinct().toList());
		Map<SubmittedNumber, Long> byNumber = byNumber(
				receipts.stream().filter((receipt) -> !bySerialNo.containsKey(receipt.serialNo())).toList());
		Map<Long, UpstreamReceipt> byMessage = new HashMap<>();
		for (UpstreamReceipt receipt : receipts) {
			Long message = bySerialNo.getOrDefault(receipt.serialNo(), byNumber.get(SubmittedNumber.of(receipt)));
			if (message != null) {
				byMessage.putIfAbsent(message, receipt);
			}
		}
		return byMessage;
	}

	private Map<SubmittedNumber, Long> byNumber(Collection<UpstreamReceipt> receipts) {
		List<Long> submissions = receipts.stream()
			.map(SubmittedNumber::of)
			.filter(Objects::nonNull)
			.map(SubmittedNumber::submission)
			.distinct()
			.toList();
		return this.messages.bySubmission(submissions)
			.stream()
			.collect(Collectors.toMap((message) -> new SubmittedNumber(message.submissionId(), message.phone()),
					MessageHead::id, (one, other) -> one));
	}

	private static Move move(MessageHead message, UpstreamReceipt receipt) {
		return new Move(message, receipt.delivered() ? MessageState.DELIVERED : MessageState.FAILED, receipt.code(),
				receipt.serialNo(), receipt.receivedAt());
	}

	/**
	 * What tells a message where no serial number does.
	 */
	private record SubmittedNumber(long submission, String phone) {

		/** {@code null} for a context that is not one of ours. */
		static SubmittedNumber of(UpstreamReceipt receipt) {
			return Ids.parse(receipt.sessionContext())
				.map((submission) -> new SubmittedNumber(submission, receipt.phone()))
				.orElse(null);
		}

	}

}
