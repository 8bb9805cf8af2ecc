package io.smsconsole.auth.audit;

import java.time.Duration;

/**
 * Tells how long entries of the audit log are kept.
 */
interface AuditKeep {

	/**
	 * How long.
	 * @return at least a day
	 */
	Duration keep();

}
