package io.smsconsole.core.sending.task;

import java.time.Instant;
import java.util.Optional;

/**
 * Reads cron expressions. Whoever keeps times knows how.
 */
public interface RunTimes {

	/** Several expressions together stand for all their times. */
	String SEPARATOR = ";";

	/**
	 * Whether it can be read at all.
	 * @param cron one or more Quartz cron expressions of six or seven fields, separated
	 * by {@value #SEPARATOR}
	 * @return whether each of them is one
	 */
	boolean valid(String cron);

	/**
	 * The first time after another one.
	 * @param cron valid expressions
	 * @param after the time before
	 * @return the time, in the zone of the installation, or empty where none follows
	 */
	Optional<Instant> next(String cron, Instant after);

}
