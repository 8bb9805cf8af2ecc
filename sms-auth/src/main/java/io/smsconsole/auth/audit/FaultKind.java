package io.smsconsole.auth.audit;

import java.util.Locale;

/**
 * In which way a log is not what was written.
 */
enum FaultKind {

	/** Entries are not there any more. */
	MISSING,

	/** An entry does not match its seal: it or the one before it was changed or moved. */
	CHANGED,

	/** There are entries where none can be. */
	ADDED,

	/** The end of a chain is not sealed: it was cut short or emptied. */
	END,

	/** What is said to be forgotten in due time is not sealed. */
	START,

	/** A chain ends before what was verified already. */
	BACK;

	/** The word for it in answers. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
