package io.smsconsole.core.insight.notice;

import java.util.Collection;

import io.smsconsole.core.insight.alarm.Alarm;

/**
 * Knows who is told of an alarm.
 */
@FunctionalInterface
public interface Recipients {

	/**
	 * Finds those who are told.
	 * @param alarm the alarm
	 * @return each address once
	 */
	Collection<Recipient> of(Alarm alarm);

}
