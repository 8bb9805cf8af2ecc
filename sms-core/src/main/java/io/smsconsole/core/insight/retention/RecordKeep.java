package io.smsconsole.core.insight.retention;

import java.time.Duration;

/**
 * Tells how long messages, replies and conversions are kept.
 */
interface RecordKeep {

	/**
	 * How long.
	 * @return at least 62 days
	 */
	Duration keep();

}
