package io.smsconsole.core.catalog.review;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.wire.client.CallException;
import io.smsconsole.core.wire.client.UncertainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Keeps the upstream in step with what was submitted, changed and deleted here, and
 * brings its decisions back.
 */
@Service
public class ReviewMirror {

	private static final Logger logger = LoggerFactory.getLogger(ReviewMirror.class);

	private final List<Mirrored> kinds;

	private final ReviewOutbox outbox;

	private final HandIn handIn;

	private final AskAfter askAfter;

	private final TakeBack takeBack;

	ReviewMirror(List<Mirrored> kinds, ReviewOutbox outbox, HandIn handIn, AskAfter askAfter, TakeBack takeBack) {
		this.kinds = kinds;
		this.outbox = outbox;
		this.handIn = handIn;
		this.askAfter = askAfter;
		this.takeBack = takeBack;
	}

	/**
	 * Does what is due. To be called every second or two, on any node, also on several at
	 * once.
	 */
	public void run() {
		this.kinds.forEach(this::run);
	}

	private void run(Mirrored mirrored) {
		List<MirrorEntry> due = this.outbox.claim(mirrored.kind());
		due.stream()
			.filter((entry) -> entry.step() == MirrorStep.SUBMIT)
			.forEach((entry) -> attempt(List.of(entry), () -> this.handIn.run(mirrored, entry)));
		due.stream()
			.filter((entry) -> entry.step() == MirrorStep.REMOVE)
			.forEach((entry) -> attempt(List.of(entry), () -> this.takeBack.run(mirrored, entry)));
		watched(mirrored, due).forEach((region, entries) -> attempt(List.copyOf(entries.keySet()),
				() -> this.askAfter.run(mirrored, region, entries)));
	}

	private Map<Region, Map<MirrorEntry, Long>> watched(Mirrored mirrored, List<MirrorEntry> due) {
		Map<Region, Map<MirrorEntry, Long>> watched = new EnumMap<>(Region.class);
		for (MirrorEntry entry : due) {
			if (entry.step() == MirrorStep.WATCH) {
				Optional<MirroredItem> item = mirrored.find(entry.itemId())
					.filter((found) -> found.upstreamId() != null);
				item.ifPresentOrElse(
						(found) -> watched.computeIfAbsent(found.region(), (region) -> new LinkedHashMap<>())
							.put(entry, found.upstreamId()),
						() -> this.outbox.repeat(entry));
			}
		}
		return watched;
	}

	private void attempt(List<MirrorEntry> entries, Runnable call) {
		try {
			call.run();
		}
		catch (CallException ex) {
			retry(entries, ex);
		}
	}

	private void retry(List<MirrorEntry> entries, CallException ex) {
		logger.warn("The upstream could not be asked for {} reviews, trying again: {}", entries.size(),
				ex.getMessage());
		boolean doubtful = ex instanceof UncertainException;
		entries.forEach((entry) -> this.outbox.retry(entry, doubtful || entry.doubtful(), ex.getMessage()));
	}

}
