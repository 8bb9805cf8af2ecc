package io.smsconsole.core.sending.task;

import java.util.Locale;

/**
 * Why a group send that could go on waits.
 */
public enum TaskHold {

	/** Its application is disabled. */
	APP_DISABLED,

	/** The account is in arrears for too long. */
	ARREARS,

	/** It is marketing to the mainland, and it is night there. */
	QUIET_HOURS;

	/**
	 * The reason as answers write it.
	 * @return such as {@code quiet-hours}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
