package io.smsconsole.core.feedback.receipt;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.feedback.pull.PullWindow;

import org.springframework.stereotype.Service;

/**
 * Reads what became of messages.
 */
@Service
public class ReceiptReports {

	/** How long after it was asked for a message may be settled. */
	private static final Duration LONGEST = Duration.ofHours(73);

	private final ReceiptMapper mapper;

	private final Ids ids;

	ReceiptReports(ReceiptMapper mapper, Ids ids) {
		this.mapper = mapper;
		this.ids = ids;
	}

	/**
	 * Reads what became of some messages.
	 * @param messages settled messages
	 * @return the reports in the order of the messages; those that are kept no more are
	 * missing
	 */
	public List<ReceiptReport> of(Collection<Long> messages) {
		if (messages.isEmpty()) {
			return List.of();
		}
		Map<Long, ReceiptReport> found = this.mapper.reports(messages)
			.stream()
			.collect(Collectors.toMap(ReceiptReport::messageId, Function.identity()));
		return messages.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	List<ReceiptReport> ofPhone(long sdkAppId, String phone, PullWindow window, int limit) {
		long earliest = this.ids.floor(window.from().minus(LONGEST));
		return this.mapper.reportsOfPhone(sdkAppId, phone, earliest, window.from(), window.to(), limit);
	}

}
