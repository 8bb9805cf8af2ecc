package io.smsconsole.core.insight.verification;

/**
 * What was counted.
 */
record Measure(long messages, long fee, long converted) {

	static final Measure NOTHING = new Measure(0, 0, 0);

	Measure plus(Measure other) {
		return new Measure(this.messages + other.messages, this.fee + other.fee, this.converted + other.converted);
	}

}
