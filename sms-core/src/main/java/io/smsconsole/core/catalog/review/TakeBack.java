package io.smsconsole.core.catalog.review;

import java.util.Optional;

import io.smsconsole.core.wire.client.CloudException;

import org.springframework.stereotype.Component;

/**
 * Deletes at the upstream what was deleted here.
 */
@Component
class TakeBack {

	private final ReviewOutbox outbox;

	TakeBack(ReviewOutbox outbox) {
		this.outbox = outbox;
	}

	void run(Mirrored mirrored, MirrorEntry entry) {
		mirrored.find(entry.itemId())
			.flatMap((item) -> identified(mirrored, item, entry.doubtful()))
			.ifPresent((item) -> delete(mirrored, item));
		this.outbox.finish(entry, () -> {
		});
	}

	private Optional<MirroredItem> identified(Mirrored mirrored, MirroredItem item, boolean doubtful) {
		if (item.upstreamId() != null) {
			return Optional.of(item);
		}
		Optional<Long> upstreamId = doubtful ? mirrored.search(item.id()) : Optional.empty();
		return upstreamId.map((id) -> new MirroredItem(item.id(), item.region(), id));
	}

	private void delete(Mirrored mirrored, MirroredItem item) {
		try {
			mirrored.delete(item);
		}
		catch (CloudException ex) {
			if (UpstreamAnswer.of(ex) == UpstreamAnswer.LATER) {
				throw ex;
			}
			// refused or unknown there: nothing is left that we could delete
		}
	}

}
