package io.smsconsole.core.wire.simulator;

/**
 * What became of one number of a request.
 *
 * @param serialNo the serial number, empty where refused
 * @param phone the number in E.164; as it was sent where it is none
 * @param accepted whether the cloud has taken the message
 */
record JournalLine(String serialNo, String phone, boolean accepted) {

	static final String ACCEPTED = "ACCEPTED";

	static final String REFUSED = "REFUSED";

	/** Longer than any number; what is sent as one may be of any length. */
	private static final int MAX_PHONE = 32;

	static JournalLine refused(String phone) {
		return new JournalLine("", phone.substring(0, Math.min(phone.length(), MAX_PHONE)), false);
	}

	String outcome() {
		return this.accepted ? ACCEPTED : REFUSED;
	}

}
