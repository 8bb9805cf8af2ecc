package io.smsconsole.core.feedback.callback;

/**
 * Where something is to be reported.
 *
 * @param target the application whose receipts are meant, or {@link #REPLIES}
 * @param url the receiver, or an empty string
 * @param enabled whether it is called
 * @param since the id from which on it is reported; what came before, came while it was
 * switched off
 */
public record Callback(long target, String url, boolean enabled, long since) {

	/** Stands for the replies of the whole account. */
	public static final long REPLIES = 0;

	static Callback none(long target) {
		return new Callback(target, "", false, 0);
	}

}
