package io.smsconsole.scheduler.meter;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessagesMoved;
import io.smsconsole.core.sending.message.Movement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts messages as they come into their states, once that is committed.
 */
@Component
class MessageMeters {

	private static final String UNKNOWN_CODE = "other";

	private static final String API = "api";

	private static final String TASK = "task";

	private static final List<String> LANES = List.of(API, TASK);

	private final MeterProvider<Counter> accepted;

	private final MeterProvider<Counter> refused;

	private final MeterProvider<Counter> submitted;

	private final MeterProvider<Counter> settled;

	MessageMeters(MeterRegistry registry) {
		this.accepted = counter("sms.messages.accepted", "Messages that were committed and will be sent", registry);
		this.refused = counter("sms.messages.refused", "Messages that were refused here or by the upstream", registry);
		this.submitted = counter("sms.messages.submitted", "Messages that the upstream took", registry);
		this.settled = counter("sms.messages.settled", "Messages that came to their end", registry);
		LANES.forEach(this::beginAtZero);
	}

	/** What did not happen yet is told to be none, not left out. */
	private void beginAtZero(String lane) {
		EnumSet.allOf(MessageState.class)
			.stream()
			.filter((state) -> state != MessageState.SUBMITTING && state != MessageState.REFUSED)
			.forEach((state) -> add(new Kind(lane, state, UNKNOWN_CODE), 0));
	}

	private static MeterProvider<Counter> counter(String name, String description, MeterRegistry registry) {
		return Counter.builder(name).description(description).withRegistry(registry);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void count(MessagesMoved moved) {
		Map<Kind, Long> numbers = moved.movements()
			.stream()
			.map(Kind::of)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		numbers.forEach(this::add);
	}

	private void add(Kind kind, long number) {
		switch (kind.state()) {
			case ACCEPTED -> this.accepted.withTags("lane", kind.lane()).increment(number);
			case SUBMITTED -> this.submitted.withTags("lane", kind.lane()).increment(number);
			case REFUSED -> refuse("here", kind, number);
			case REJECTED -> {
				refuse("upstream", kind, number);
				settle(kind, number);
			}
			default -> settle(kind, number);
		}
	}

	private void refuse(String by, Kind kind, long number) {
		this.refused.withTags("lane", kind.lane(), "by", by, "code", kind.code()).increment(number);
	}

	private void settle(Kind kind, long number) {
		this.settled.withTags("lane", kind.lane(), "state", kind.state().name().toLowerCase(Locale.ROOT))
			.increment(number);
	}

	/**
	 * What is counted together. Only codes of refusals are told apart, and only those
	 * that we know, so that nobody outside can make up labels.
	 */
	private record Kind(String lane, MessageState state, String code) {

		static Kind of(Movement movement) {
			boolean refusal = movement.state() == MessageState.REFUSED || movement.state() == MessageState.REJECTED;
			String code = refusal ? ErrorCode.of(movement.code()).map(ErrorCode::code).orElse(UNKNOWN_CODE) : "";
			return new Kind((movement.message().taskId() == 0) ? API : TASK, movement.state(), code);
		}

	}

}
