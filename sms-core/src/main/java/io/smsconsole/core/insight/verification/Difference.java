package io.smsconsole.core.insight.verification;

/**
 * Where a count is not what the messages give.
 *
 * @param time the beginning of the hour, UNIX seconds; of the day where hours and day
 * differ
 * @param smsSdkAppId the application
 * @param templateId the template
 * @param signName the sign, or an empty string
 * @param status the number of the state
 * @param code the code that goes with it, or an empty string
 * @param counted how many messages there are
 * @param told how many the counts tell
 * @param what {@code messages}, {@code fee} or {@code converted}: which of the counts it
 * is; {@code day} where the day is not the sum of its hours
 */
public record Difference(long time, String smsSdkAppId, long templateId, String signName, int status, String code,
		long counted, long told, String what) {

	static Difference of(long time, Key key, Measure counted, Measure told) {
		String what = (counted.messages() != told.messages()) ? "messages"
				: (counted.fee() != told.fee()) ? "fee" : "converted";
		return new Difference(time, Long.toString(key.sdkAppId()), key.templateId(), key.signName(), key.state().wire(),
				key.code(), pick(counted, what), pick(told, what), what);
	}

	private static long pick(Measure measure, String what) {
		return switch (what) {
			case "messages" -> measure.messages();
			case "fee" -> measure.fee();
			default -> measure.converted();
		};
	}

}
