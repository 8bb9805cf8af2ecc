package io.smsconsole.core.insight.notice;

import io.smsconsole.core.insight.alarm.AlarmText;

/**
 * A way to people outside the console.
 */
public interface Channel {

	/**
	 * Which one it is.
	 * @return the channel
	 */
	NoticeChannel kind();

	/**
	 * Whether it is set up.
	 * @return {@code false} where nothing can be sent
	 */
	boolean ready();

	/**
	 * Sends something, and waits no longer than a lease lasts.
	 * @param id tells the receiver that it is the same when it is sent again
	 * @param address where to
	 * @param text what
	 * @return what came of it
	 */
	NoticeOutcome send(String id, String address, AlarmText text);

}
