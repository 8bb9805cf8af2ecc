package io.smsconsole.auth.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules by the applications that they name, found by the end of a resource's name. A map
 * would need that end as a text of its own for every question.
 */
final class AppIndex {

	private static final Rule[] NONE = {};

	private static final int SPARSE = 2;

	private static final int PRIME = 31;

	private final Map<String, List<Rule>> byApp = new LinkedHashMap<>();

	private String[] apps = new String[1];

	private Rule[][] rules = new Rule[1][];

	void add(String app, Rule rule) {
		this.byApp.computeIfAbsent(app, (key) -> new ArrayList<>(1)).add(rule);
	}

	/** To be called once all are added. */
	AppIndex ready() {
		int size = Integer.highestOneBit(Math.max(1, this.byApp.size() * SPARSE)) * SPARSE;
		this.apps = new String[size];
		this.rules = new Rule[size][];
		this.byApp.forEach((app, found) -> {
			int slot = hash(app, 0) & (size - 1);
			while (this.apps[slot] != null) {
				slot = (slot + 1) & (size - 1);
			}
			this.apps[slot] = app;
			this.rules[slot] = found.toArray(Rule[]::new);
		});
		return this;
	}

	/**
	 * The rules about an application.
	 * @param resource a text that ends in the application's id
	 * @param app where that begins
	 */
	Rule[] find(String resource, int app) {
		int mask = this.apps.length - 1;
		int length = resource.length() - app;
		for (int slot = hash(resource, app) & mask; this.apps[slot] != null; slot = (slot + 1) & mask) {
			if (this.apps[slot].length() == length && resource.startsWith(this.apps[slot], app)) {
				return this.rules[slot];
			}
		}
		return NONE;
	}

	Set<String> apps() {
		return this.byApp.keySet();
	}

	private static int hash(String text, int from) {
		int hash = 0;
		for (int i = from; i < text.length(); i++) {
			hash = PRIME * hash + text.charAt(i);
		}
		return hash ^ (hash >>> Short.SIZE);
	}

}
