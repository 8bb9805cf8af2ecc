package io.smsconsole.core.catalog.review;

import java.util.Optional;

import io.smsconsole.core.wire.client.CloudException;

import org.springframework.stereotype.Component;

/**
 * Hands something in at the upstream, once, however often it is tried.
 */
@Component
class HandIn {

	private final ReviewOutbox outbox;

	private final Reviews reviews;

	HandIn(ReviewOutbox outbox, Reviews reviews) {
		this.outbox = outbox;
		this.reviews = reviews;
	}

	void run(Mirrored mirrored, MirrorEntry entry) {
		Optional<MirroredItem> item = mirrored.find(entry.itemId());
		if (item.isEmpty()) {
			this.outbox.finish(entry, () -> {
			});
			return;
		}
		try {
			submit(mirrored, item.get(), entry.doubtful());
			this.outbox.watch(entry, () -> this.reviews.handedIn(entry.kind(), entry.itemId()));
		}
		catch (CloudException ex) {
			if (UpstreamAnswer.of(ex) == UpstreamAnswer.LATER) {
				throw ex;
			}
			this.outbox.finish(entry, () -> {
				mirrored.decide(entry.itemId(), ReviewState.REJECTED, reply(ex));
				this.reviews.verdict(entry.kind(), entry.itemId(), ReviewState.REJECTED, reply(ex));
			});
		}
	}

	private void submit(Mirrored mirrored, MirroredItem item, boolean doubtful) {
		if (item.upstreamId() != null && modified(mirrored, item)) {
			return;
		}
		Optional<Long> earlier = doubtful ? mirrored.search(item.id()) : Optional.empty();
		mirrored.identify(item.id(), earlier.orElseGet(() -> add(mirrored, item.id())));
	}

	// What was approved meanwhile can't be changed: the new text goes in its place. What
	// the upstream has lost is handed in anew.
	private boolean modified(Mirrored mirrored, MirroredItem item) {
		try {
			mirrored.modify(item.id());
			return true;
		}
		catch (CloudException ex) {
			switch (UpstreamAnswer.of(ex)) {
				case PASSED -> mirrored.delete(item);
				case UNKNOWN -> {
				}
				default -> throw ex;
			}
			mirrored.identify(item.id(), null);
			return false;
		}
	}

	private long add(Mirrored mirrored, long id) {
		try {
			return mirrored.add(id);
		}
		catch (CloudException ex) {
			UpstreamAnswer answer = UpstreamAnswer.of(ex);
			if (answer != UpstreamAnswer.EXISTS && answer != UpstreamAnswer.PASSED) {
				throw ex;
			}
			return mirrored.search(id).orElseThrow(() -> ex);
		}
	}

	private static String reply(CloudException ex) {
		return ex.code() + ": " + ex.text();
	}

}
