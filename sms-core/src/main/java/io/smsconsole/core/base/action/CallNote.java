package io.smsconsole.core.base.action;

/**
 * What is to be written down about the call that this thread carries out. An operation
 * that commits by itself may have the note committed with its work ({@link CallNotes}),
 * so that both cost one flush to disk; else the note is written after the call.
 */
public abstract class CallNote {

	private static final ThreadLocal<CallNote> CURRENT = new ThreadLocal<>();

	private boolean committed;

	/**
	 * The note on what this thread is doing.
	 * @return the note, or {@code null} where nothing is to be written down
	 */
	public static CallNote current() {
		return CURRENT.get();
	}

	/**
	 * Sets the note on what this thread does from now on; to be put back in a
	 * {@code finally}.
	 * @param next the note, or {@code null} for none
	 * @return the one before, or {@code null} where there was none
	 */
	public static CallNote exchange(CallNote next) {
		CallNote before = CURRENT.get();
		if (next != null) {
			CURRENT.set(next);
		}
		else {
			CURRENT.remove();
		}
		return before;
	}

	/** Tells that the note is committed; to be called by the thread whose note it is. */
	public final void committed() {
		this.committed = true;
	}

	/**
	 * Whether the note is committed.
	 * @return {@code true} if nobody has to write it any more
	 */
	public final boolean isCommitted() {
		return this.committed;
	}

}
