package io.smsconsole.core.sending.recipient;

/**
 * How far the reading of a list is.
 */
public enum RecipientListState {

	/** Being read. */
	PARSING,

	/** Read to its end. */
	READY,

	/** Cannot be used; nothing of it was kept. */
	FAILED

}
