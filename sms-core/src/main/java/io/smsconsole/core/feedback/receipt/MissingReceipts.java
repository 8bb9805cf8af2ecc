package io.smsconsole.core.feedback.receipt;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.smsconsole.core.base.id.Ids;

import org.springframework.stereotype.Service;

/**
 * Knows which receipts have not come. A receipt is lost when its callback is, and a node
 * dies between pulling it, which the upstream allows once, and recording it: then only
 * asking for the number brings it. Each message is asked after some times in its life,
 * and of each time it is kept how far that went.
 */
@Service
public class MissingReceipts {

	private final ReceiptMapper mapper;

	private final Ids ids;

	private final Clock clock;

	MissingReceipts(ReceiptMapper mapper, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Lists messages whose receipts have not come at a certain age.
	 * @param step the number of the time of asking
	 * @param age how old the messages are
	 * @param limit how many at most
	 * @return the messages that were not listed for this time of asking before
	 */
	public Batch due(int step, Duration age, int limit) {
		long end = this.ids.floor(this.clock.instant().minus(age));
		Long asked = this.mapper.asked(step);
		if (asked == null) {
			return new Batch(step, List.of(), end);
		}
		List<Missing> missing = this.mapper.missing(asked, end, limit);
		return new Batch(step, missing,
				(missing.size() == limit) ? missing.get(limit - 1).id() + 1 : Math.max(asked, end));
	}

	/**
	 * Notes that the upstream was asked.
	 * @param batch for what
	 */
	public void asked(Batch batch) {
		this.mapper.saveAsked(batch.step(), batch.end());
	}

	/**
	 * Messages whose receipts have not come.
	 *
	 * @param step the number of the time of asking
	 * @param messages the messages, by id
	 * @param end up to which message this goes
	 */
	public record Batch(int step, List<Missing> messages, long end) {
	}

	/**
	 * A message whose receipt has not come.
	 *
	 * @param id the message
	 * @param phone its number in E.164
	 */
	public record Missing(long id, String phone) {
	}

}
