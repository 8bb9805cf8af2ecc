package io.smsconsole.scheduler.chore;

import java.time.Duration;

/**
 * Something that is done every so often, on one node at a time. A new one is a new bean
 * of this type. It may be run again after a crash, so doing it twice must do no harm.
 */
public interface Chore {

	/**
	 * Names the chore; stays the same over releases.
	 * @return the name, in kebab case
	 */
	String name();

	/**
	 * How long to wait from one run to the next.
	 * @return the interval
	 */
	Duration every();

	/**
	 * Does it.
	 */
	void run();

}
