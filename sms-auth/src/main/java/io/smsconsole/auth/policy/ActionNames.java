package io.smsconsole.auth.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.smsconsole.core.base.text.CsvResource;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The operations that a policy can name: those that there are, and those of the source's
 * tables, also where what they do has another name by now.
 */
final class ActionNames {

	/** More changes than that are no slip of the hand. */
	private static final int FARTHEST = 8;

	private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FARTHEST);

	private final Set<String> known = new TreeSet<>();

	private final Map<String, String> renamed = new HashMap<>();

	private final Set<String> unused = new HashSet<>();

	/**
	 * Names to read policies by.
	 * @param actions the operations that there are, such as {@code sms:SendSms}
	 */
	ActionNames(Collection<String> actions) {
		this.known.addAll(actions);
		CsvResource.forEach(ActionNames.class, "old-actions.csv", (row) -> {
			String now = row.getField("now");
			if (now.isEmpty()) {
				this.unused.add(row.getField("old"));
			}
			else {
				this.renamed.put(row.getField("old"), now);
				this.known.add("sms:" + now);
			}
		});
		CsvResource.forEach(ActionNames.class, "listed-actions.csv",
				(row) -> this.known.add("sms:" + row.getField("action")));
	}

	boolean matchesAny(Glob pattern) {
		return pattern.isPlain() ? this.known.contains(pattern.toString())
				: this.known.stream().anyMatch(pattern::matches);
	}

	/**
	 * The present names of an operation of the old module.
	 * @param old its old name, or a pattern of old names
	 */
	List<String> translate(Glob old) {
		return this.renamed.entrySet()
			.stream()
			.filter((entry) -> old.matches(entry.getKey()))
			.map(Map.Entry::getValue)
			.sorted()
			.toList();
	}

	boolean isUnused(String old) {
		return this.unused.contains(old);
	}

	/**
	 * What somebody may have meant.
	 */
	Optional<String> nearest(String name) {
		String nearest = null;
		int smallest = Math.min(FARTHEST, name.length() / 2) + 1;
		for (String candidate : this.known) {
			int distance = DISTANCE.apply(candidate, name);
			if (distance >= 0 && distance < smallest) {
				smallest = distance;
				nearest = candidate;
			}
		}
		return Optional.ofNullable(nearest);
	}

}
