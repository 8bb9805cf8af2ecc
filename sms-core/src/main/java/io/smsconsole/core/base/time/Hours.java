package io.smsconsole.core.base.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.util.StringUtils;

/**
 * Whole hours from one to another, both included, as the API writes them:
 * {@code yyyymmddhh} in the platform's time zone.
 *
 * @param from the beginning of the first hour
 * @param to the end of the last hour
 */
public record Hours(Instant from, Instant to) {

	private static final String BEGIN = "BeginTime";

	private static final String END = "EndTime";

	/** In this century. */
	private static final Pattern FORM = Pattern.compile("20[0-9]{8}");

	private static final DateTimeFormatter READER = new DateTimeFormatterBuilder().appendPattern("uuuuMMddHH")
		.parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
		.toFormatter(Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	/**
	 * Reads hours of any number.
	 * @param beginTime the first hour
	 * @param endTime the last hour, not before the first
	 * @param zone the platform's time zone
	 * @return the hours
	 * @throws SmsException {@code MissingParameter},
	 * {@code InvalidParameterValue.BeginTimeVerifyFail} or {@code …EndTimeVerifyFail}
	 */
	public static Hours of(String beginTime, String endTime, ZoneId zone) {
		LocalDateTime begin = begin(beginTime);
		return of(begin, end(begin, endTime), zone);
	}

	/**
	 * Reads hours that are not too far apart.
	 * @param beginTime the first hour
	 * @param endTime the last hour, not before the first
	 * @param zone the platform's time zone
	 * @param days how many days may lie between the two
	 * @return the hours
	 * @throws SmsException {@code MissingParameter},
	 * {@code InvalidParameterValue.BeginTimeVerifyFail} or {@code …EndTimeVerifyFail}
	 */
	public static Hours within(String beginTime, String endTime, ZoneId zone, int days) {
		LocalDateTime begin = begin(beginTime);
		LocalDateTime end = end(begin, endTime);
		if (end.isAfter(begin.plusDays(days))) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, END, "time.length", days);
		}
		return of(begin, end, zone);
	}

	/** An hour that the clocks show twice is meant in its whole length. */
	private static Hours of(LocalDateTime begin, LocalDateTime end, ZoneId zone) {
		return new Hours(begin.atZone(zone).withEarlierOffsetAtOverlap().toInstant(),
				end.atZone(zone).withLaterOffsetAtOverlap().plusHours(1).toInstant());
	}

	private static LocalDateTime begin(String text) {
		return hour(BEGIN, text, ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL);
	}

	private static LocalDateTime end(LocalDateTime begin, String text) {
		LocalDateTime end = hour(END, text, ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL);
		if (end.isBefore(begin)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, END, "time.order");
		}
		return end;
	}

	private static LocalDateTime hour(String parameter, String text, ErrorCode code) {
		if (!StringUtils.hasText(text)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		if (FORM.matcher(text).matches()) {
			try {
				return LocalDateTime.parse(text, READER);
			}
			catch (DateTimeException ex) {
				throw new SmsException(code, parameter, "time.hour");
			}
		}
		throw new SmsException(code, parameter, "time.hour");
	}

}
