package io.smsconsole.core.catalog.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smsconsole.core.base.kind.Region;

import org.springframework.stereotype.Component;

/**
 * Asks the upstream how the reviews of what was handed in stand, many with one call.
 */
@Component
class AskAfter {

	private final ReviewOutbox outbox;

	private final Reviews reviews;

	AskAfter(ReviewOutbox outbox, Reviews reviews) {
		this.outbox = outbox;
		this.reviews = reviews;
	}

	void run(Mirrored mirrored, Region region, Map<MirrorEntry, Long> upstreamIds) {
		Map<Long, Verdict> verdicts = mirrored.ask(region, List.copyOf(upstreamIds.values()))
			.stream()
			.collect(Collectors.toMap(Verdict::upstreamId, Function.identity(), (one, same) -> one));
		new HashMap<>(upstreamIds)
			.forEach((entry, upstreamId) -> settle(mirrored, entry, Optional.ofNullable(verdicts.get(upstreamId))));
	}

	private void settle(Mirrored mirrored, MirrorEntry entry, Optional<Verdict> verdict) {
		if (verdict.isEmpty()) {
			this.outbox.repeat(entry);
			return;
		}
		Runnable decision = () -> {
			mirrored.decide(entry.itemId(), verdict.get().state(), verdict.get().reply());
			this.reviews.verdict(entry.kind(), entry.itemId(), verdict.get().state(), verdict.get().reply());
		};
		if (verdict.get().state().settled()) {
			this.outbox.finish(entry, decision);
		}
		else {
			this.outbox.goOn(entry, decision);
		}
	}

}
