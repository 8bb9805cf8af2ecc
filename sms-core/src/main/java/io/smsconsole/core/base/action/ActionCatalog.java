package io.smsconsole.core.base.action;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * All operations there are, read from the {@link Action} marks on the beans once these
 * have been made. An operation that breaks the rules (a name used twice, a request that
 * is no record, one about an application that does not tell which) ends the start.
 */
@Component
public class ActionCatalog implements SmartInitializingSingleton {

	private final ListableBeanFactory beans;

	private SortedMap<String, ActionEntry> entries = Collections.emptySortedMap();

	ActionCatalog(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public void afterSingletonsInstantiated() {
		SortedMap<String, ActionEntry> found = new TreeMap<>();
		ActionScan scan = new ActionScan(this.beans, this.beans.getBean(AppFinders.class));
		for (ActionEntry entry : scan.entries()) {
			ActionEntry other = found.put(entry.name(), entry);
			if (other != null) {
				throw new IllegalStateException(
						"Two operations are named " + entry.name() + ": " + other.method() + " and " + entry.method());
			}
		}
		this.entries = Collections.unmodifiableSortedMap(found);
	}

	/**
	 * All operations.
	 * @return the entries by name
	 */
	public Collection<ActionEntry> all() {
		return this.entries.values();
	}

	/**
	 * Finds an operation.
	 * @param name its name, to the letter
	 * @return the entry, or empty where there is no such operation
	 */
	public Optional<ActionEntry> find(String name) {
		return Optional.ofNullable(this.entries.get(name));
	}

	/**
	 * An operation that must exist, such as one that a page names.
	 * @param name its name, to the letter
	 * @return the entry
	 * @throws IllegalArgumentException where there is no such operation
	 */
	public ActionEntry get(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("There is no operation " + name));
	}

}
