package io.smsconsole.core.base.action;

import java.util.List;

/**
 * Writes notes on calls.
 */
@FunctionalInterface
public interface CallNotes {

	/**
	 * Writes notes on calls that went well, within the caller's transaction. Where that
	 * is rolled back so are the notes, and none may be told to be committed.
	 * @param notes the notes
	 */
	void write(List<CallNote> notes);

}
