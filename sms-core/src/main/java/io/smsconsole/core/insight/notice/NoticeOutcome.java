package io.smsconsole.core.insight.notice;

/**
 * What came of an attempt.
 *
 * @param fault why it failed, or {@code null} where it was sent
 * @param detail what the other side said, or an empty string
 */
public record NoticeOutcome(NoticeFault fault, String detail) {

	private static final int LONGEST = 200;

	/**
	 * It was sent.
	 * @return the outcome
	 */
	public static NoticeOutcome sent() {
		return new NoticeOutcome(null, "");
	}

	/**
	 * It could not be sent.
	 * @param fault why
	 * @param detail what the other side said, may be {@code null}
	 * @return the outcome, the detail without control characters and cut to 200
	 */
	public static NoticeOutcome failed(NoticeFault fault, String detail) {
		String line = (detail != null) ? detail.replaceAll("\\p{Cntrl}+", " ").strip() : "";
		return new NoticeOutcome(fault, line.substring(0, Math.min(line.length(), LONGEST)));
	}

	boolean taken() {
		return this.fault == null;
	}

}
