package io.smsconsole.auth.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rules by the applications that they name, found by the end of a resource's name. A map
 * would need that end as a text of its own for every question.
 */
final class AppIndex {

	private static final int SPARSE = 4;

	private static final int PRIME = 31;

	private static final int SPREAD = 0x9E3779B9;

	/** Open addressing; it is never full. */
	private final AppRules[] slots;

	AppIndex(Map<String, List<Rule>> byApp) {
		this.slots = new AppRules[Integer.highestOneBit(byApp.size() + 1) * SPARSE];
		byApp.forEach((app, rules) -> {
			int slot = slot(hash(app, 0));
			while (this.slots[slot] != null) {
				slot = slot(slot + 1);
			}
			this.slots[slot] = AppRules.of(app, rules);
		});
	}

	/**
	 * The rules about an application.
	 * @param resource a text that ends in the application's id
	 * @param app where that begins
	 */
	AppRules find(String resource, int app) {
		int length = resource.length() - app;
		for (int slot = slot(hash(resource, app)); this.slots[slot] != null; slot = slot(slot + 1)) {
			AppRules found = this.slots[slot];
			if (found.app().length() == length && resource.startsWith(found.app(), app)) {
				return found;
			}
		}
		return AppRules.NONE;
	}

	private static int hash(String text, int from) {
		int hash = 0;
		for (int i = from; i < text.length(); i++) {
			hash = PRIME * hash + text.charAt(i);
		}
		// ids are mostly given one after the other: they are to be spread
		hash *= SPREAD;
		return hash ^ (hash >>> Short.SIZE);
	}

	private int slot(int hash) {
		return hash & (this.slots.length - 1);
	}

	Stream<String> apps() {
		return Arrays.stream(this.slots).filter(Objects::nonNull).map(AppRules::app);
	}

}
