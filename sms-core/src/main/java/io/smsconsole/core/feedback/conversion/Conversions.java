package io.smsconsole.core.feedback.conversion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.tally.Tally;

import org.springframework.stereotype.Service;

/**
 * Marks messages as converted, each once. It counts in the hour in which the message was
 * asked for, as everything does, so that a rate never goes beyond all.
 */
@Service
class Conversions {

	/** How far a caller's clock may be from ours, as for signatures. */
	static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(300);

	private static final String SERIAL_NO = "SerialNo";

	private static final Set<MessageState> NEVER_LEFT = EnumSet.of(MessageState.REJECTED, MessageState.CANCELLED);

	private final ConversionMapper mapper;

	private final MessageStore messages;

	private final Tally tally;

	private final Ids ids;

	private final Clock clock;

	Conversions(ConversionMapper mapper, MessageStore messages, Tally tally, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.messages = messages;
		this.tally = tally;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Marks a message. The first report stays: a later one changes nothing.
	 * @param sdkAppId the application that the message must belong to
	 * @param serialNo its serial number
	 * @param seconds when the person did it, UNIX seconds, or {@code null} for now
	 */
	@RetriedTransaction
	void report(long sdkAppId, String serialNo, Long seconds) {
		// the message is locked, so that of two reports at once one sees the other
		MessageHead message = lock(sdkAppId, serialNo);
		Instant now = this.clock.instant();
		Instant converted = time(seconds, this.ids.instant(message.id()), now);
		if (!this.mapper.exists(message.id())) {
			this.mapper.insert(message.id(), sdkAppId, converted, now);
			this.tally.converted(message);
		}
	}

	/** A message of another application does not exist for this one. */
	private MessageHead lock(long sdkAppId, String serialNo) {
		MessageHead message = Ids.parse(serialNo)
			.flatMap((id) -> this.messages.lock(List.of(id)).stream().findFirst())
			.filter((found) -> found.sdkAppId() == sdkAppId && found.state() != MessageState.REFUSED)
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, SERIAL_NO, "record.unknown"));
		if (NEVER_LEFT.contains(message.state())) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, SERIAL_NO, "conversion.never-left");
		}
		return message;
	}

	private static Instant time(Long seconds, Instant asked, Instant now) {
		if (seconds == null) {
			return now;
		}
		long earliest = asked.minus(CLOCK_DIFFERENCE).getEpochSecond();
		long latest = now.plus(CLOCK_DIFFERENCE).getEpochSecond();
		if (seconds < earliest || seconds > latest) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "ConversionTime", "conversion.time");
		}
		return Instant.ofEpochSecond(seconds);
	}

}
