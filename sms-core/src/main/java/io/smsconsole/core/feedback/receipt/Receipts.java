package io.smsconsole.core.feedback.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Move;
import io.smsconsole.core.sending.message.Standing;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;

import org.springframework.stereotype.Service;

/**
 * Settles messages by their receipts. A receipt belongs to the message with its serial
 * number, else to the message of its submission with its number; one that comes again or
 * too late changes nothing, and one that cannot be read does not keep the others from
 * being recorded.
 */
@Service
public class Receipts {

	private final MessageStore messages;

	private final ReceiptMapper mapper;

	private final Clock clock;

	Receipts(MessageStore messages, ReceiptMapper mapper, Clock clock) {
		this.messages = messages;
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * Records receipts, by whichever way they came.
	 * @param receipts the receipts, oldest first
	 * @return how many of them belong to a message of ours
	 */
	@RetriedTransaction
	public int record(Collection<UpstreamReceipt> receipts) {
		Instant now = this.clock.instant();
		List<UpstreamReceipt> usable = receipts.stream()
			.filter(ReceiptForm::usable)
			.map((receipt) -> ReceiptForm.clean(receipt, now))
			.toList();
		Map<Long, Matched> byMessage = match(usable, now);
		// what has a receipt had it by the other way; writing it again would cost as much
		Map<Long, MessageHead> locked = this.messages
			.lock(byMessage.values()
				.stream()
				.filter((one) -> !one.state().provesSubmission())
				.map(Matched::message)
				.toList())
			.stream()
			.filter((message) -> !message.state().provesSubmission())
			.collect(Collectors.toMap(MessageHead::id, Function.identity()));
		// in the order of the receipts, in which their senders are told of them
		this.messages.move(byMessage.values()
			.stream()
			.filter((one) -> locked.containsKey(one.message()))
			.map((one) -> one.move(locked.get(one.message())))
			.toList());
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

	private Map<Long, Matched> match(List<UpstreamReceipt> receipts, Instant now) {
		Map<String, Standing> bySerialNo = this.messages
			.byUpstreamSerialNo(receipts.stream().map(UpstreamReceipt::serialNo).distinct().toList());
		Map<SubmittedNumber, MessageHead> byNumber = byNumber(
				receipts.stream().filter((receipt) -> !bySerialNo.containsKey(receipt.serialNo())).toList());
		Map<Long, Matched> byMessage = new LinkedHashMap<>();
		List<EarlyReceipt> early = new ArrayList<>();
		for (UpstreamReceipt receipt : receipts) {
			Standing known = bySerialNo.get(receipt.serialNo());
			MessageHead named = (known == null) ? byNumber.get(SubmittedNumber.of(receipt)) : null;
			if (known != null) {
				byMessage.putIfAbsent(known.id(), new Matched(known.id(), known.state(), receipt, null));
			}
			else if (named != null) {
				byMessage.putIfAbsent(named.id(), new Matched(named.id(), named.state(), receipt, receipt.serialNo()));
			}
			else if (receipt.sessionContext().isEmpty()) {
				early.add(EarlyReceipt.of(receipt, now));
			}
		}
		if (!early.isEmpty()) {
			this.mapper.park(early);
		}
		return byMessage;
	}

	private Map<SubmittedNumber, MessageHead> byNumber(Collection<UpstreamReceipt> receipts) {
		List<Long> submissions = receipts.stream()
			.map(ReceiptForm::submission)
			.flatMap(Optional::stream)
			.distinct()
			.toList();
		return this.messages.bySubmission(submissions)
			.stream()
			.collect(Collectors.toMap((message) -> new SubmittedNumber(message.submissionId(), message.phone()),
					Function.identity(), (one, other) -> one));
	}

	/**
	 * A receipt and its message.
	 *
	 * @param state how far the message had come, before it was locked
	 * @param newSerialNo the serial number, or {@code null} where the message was found
	 * by it
	 */
	private record Matched(long message, MessageState state, UpstreamReceipt receipt, String newSerialNo) {

		Move move(MessageHead locked) {
			return new Move(locked, this.receipt.delivered() ? MessageState.DELIVERED : MessageState.FAILED,
					this.receipt.code(), this.newSerialNo, this.receipt.receivedAt());
		}

	}

	/**
	 * What tells a message where no serial number does.
	 */
	private record SubmittedNumber(long submission, String phone) {

		/** {@code null} for a context that is not one of ours. */
		static SubmittedNumber of(UpstreamReceipt receipt) {
			return ReceiptForm.submission(receipt)
				.map((submission) -> new SubmittedNumber(submission, receipt.phone()))
				.orElse(null);
		}

	}

}
