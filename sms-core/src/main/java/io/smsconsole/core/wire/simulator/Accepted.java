package io.smsconsole.core.wire.simulator;

/**
 * A message that the cloud has taken.
 *
 * @param submission the request that brought it
 * @param serialNo its serial number
 * @param phone the number in E.164
 * @param countryCode the calling code
 */
record Accepted(Submission submission, String serialNo, String phone, int countryCode) {

	Fate fate() {
		return Fate.of(this.phone);
	}

	String appId() {
		return this.submission.appId();
	}

	String country() {
		return Integer.toString(this.countryCode);
	}

	/**
	 * The number without plus and calling code.
	 */
	String subscriber() {
		return this.phone.substring(1 + country().length());
	}

}
