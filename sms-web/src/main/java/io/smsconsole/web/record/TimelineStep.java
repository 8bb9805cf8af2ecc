package io.smsconsole.web.record;

import java.time.Instant;

import io.smsconsole.core.insight.record.RecordEvent;

/**
 * Something that happened to a message, as its page shows it.
 *
 * @param state the state that it came into
 * @param time when
 */
public record TimelineStep(StateBadge state, Instant time) {

	static TimelineStep of(RecordEvent event) {
		return new TimelineStep(StateBadge.of(event.status()), Instant.ofEpochSecond(event.time()));
	}

}
