package io.smsconsole.core.catalog.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.wire.client.CloudException;

/**
 * Things to be reviewed, and an upstream that reviews them and fails on demand.
 */
class FakeUpstream implements Mirrored {

	static final String KIND = "fake";

	/** Our texts by our id. */
	final Map<Long, String> ours = new HashMap<>();

	/** The upstream's ids by our id. */
	final Map<Long, Long> ids = new HashMap<>();

	/** What was decided, by our id. */
	final Map<Long, String> decisions = new HashMap<>();

	/** The upstream's texts by its id. */
	final Map<Long, String> theirs = new LinkedHashMap<>();

	/** Verdicts by the upstream's id; in review where there is none. */
	final Map<Long, Verdict> verdicts = new HashMap<>();

	/** What happens before the upstream acts. */
	Runnable before = () -> {
	};

	/** What happens after the upstream has acted. */
	Runnable after = () -> {
	};

	private long nextId = 501;

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<MirroredItem> find(long id) {
		return this.ours.containsKey(id) ? Optional.of(new MirroredItem(id, Region.MAINLAND, this.ids.get(id)))
				: Optional.empty();
	}

	@Override
	public long add(long id) {
		this.before.run();
		long upstreamId = this.nextId++;
		this.theirs.put(upstreamId, this.ours.get(id));
		this.after.run();
		return upstreamId;
	}

	@Override
	public void modify(long id) {
		this.before.run();
		Long upstreamId = this.ids.get(id);
		if (!this.theirs.containsKey(upstreamId)) {
			throw new CloudException("FailedOperation.MissingTemplateToModify", "unknown", "r");
		}
		if (this.verdicts.containsKey(upstreamId)) {
			throw new CloudException("FailedOperation.TemplateAlreadyPassedCheck", "passed", "r");
		}
		this.theirs.put(upstreamId, this.ours.get(id));
		this.after.run();
	}

	@Override
	public void delete(MirroredItem item) {
		this.before.run();
		if (!this.theirs.containsKey(item.upstreamId())) {
			throw new CloudException("FailedOperation.TemplateIdNotExist", "unknown", "r");
		}
		this.theirs.remove(item.upstreamId());
		this.after.run();
	}

	@Override
	public Optional<Long> search(long id) {
		return this.theirs.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(this.ours.get(id)))
			.map(Map.Entry::getKey)
			.filter((upstreamId) -> !this.ids.containsValue(upstreamId))
			.findFirst();
	}

	@Override
	public List<Verdict> ask(Region region, List<Long> upstreamIds) {
		this.before.run();
		return upstreamIds.stream()
			.filter(this.theirs::containsKey)
			.map((id) -> this.verdicts.getOrDefault(id, new Verdict(id, ReviewState.IN_REVIEW, "")))
			.toList();
	}

	@Override
	public void identify(long id, Long upstreamId) {
		this.ids.put(id, upstreamId);
	}

	@Override
	public void decide(long id, ReviewState state, String reply) {
		this.decisions.put(id, state + " " + reply);
	}

}
