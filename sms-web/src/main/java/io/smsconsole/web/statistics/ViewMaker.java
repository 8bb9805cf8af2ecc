package io.smsconsole.web.statistics;

import java.util.Set;

import io.smsconsole.core.base.kind.Region;

/**
 * Makes one of the views.
 */
interface ViewMaker {

	/** Its name in addresses and keys. */
	String name();

	/** The operation that it is made of. */
	String action();

	/** Where it makes sense. */
	default Set<Region> regions() {
		return Set.of(Region.values());
	}

	/** Asks the operation and says what to show. */
	StatisticView make(ViewQuery query);

}
