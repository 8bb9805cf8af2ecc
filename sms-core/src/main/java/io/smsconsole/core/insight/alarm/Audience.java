package io.smsconsole.core.insight.alarm;

/**
 * Who is told of a kind of alarm.
 */
public enum Audience {

	/** All contacts of the application; of every application where it names none. */
	CONTACTS,

	/** The contacts who want to hear of reviews. */
	REVIEW,

	/** The account that owns the installation. */
	OWNER

}
