package io.smsconsole.core.insight.verification;

import java.time.ZonedDateTime;

/**
 * Where a count is not what the messages give.
 *
 * @param time the beginning of the hour, UNIX seconds; of the day or the month where that
 * is not the sum of its parts
 * @param smsSdkAppId the application
 * @param templateId the template
 * @param signName the sign, or an empty string
 * @param status the number of the state
 * @param code the code that goes with it, or an empty string
 * @param counted how many messages there are
 * @param told how many the counts tell
 * @param what {@code messages}, {@code fee} or {@code converted}: which of the counts it
 * is; {@code day} where the day is not the sum of its hours, {@code month} where the
 * month is not the sum of its days
 */
public record Difference(long time, String smsSdkAppId, long templateId, String signName, int status, String code,
		long counted, long told, String what) {

	static Difference of(long time, Key key, Measure counted, Measure told) {
		String what = (counted.messages() != told.messages()) ? "messages"
				: (counted.fee() != told.fee()) ? "fee" : "converted";
		return new Difference(time, Long.toString(key.sdkAppId()), key.templateId(), key.signName(), key.state().wire(),
				key.code(), pick(counted, what), pick(told, what), what);
	}

	/** Of a day or a month that is not the sum of its parts. */
	static Difference of(ZonedDateTime time, CountGroup odd, String what) {
		return new Difference(time.toEpochSecond(), Long.toString(odd.sdkAppId()), odd.templateId(), odd.signName(),
				odd.state().wire(), odd.code(), 0, odd.messages(), what);
	}

	private static long pick(Measure measure, String what) {
		return switch (what) {
			case "messages" -> measure.messages();
			case "fee" -> measure.fee();
			default -> measure.converted();
		};
	}

}
