package io.smsconsole.scheduler.alarm;

/**
 * Tells which mail server alarms leave by.
 */
@FunctionalInterface
interface MailSource {

	/**
	 * The server that is set now.
	 * @return its settings, the same object or an equal one while nothing changes
	 */
	MailSettings current();

}
