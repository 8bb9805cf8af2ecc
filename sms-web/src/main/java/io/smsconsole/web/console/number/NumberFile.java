package io.smsconsole.web.console.number;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.web.page.Attachment;
import io.smsconsole.web.page.Times;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Hands lists of numbers out as csv.
 */
@Component
public class NumberFile {

	private final MessageSource messages;

	private final Times times;

	private final Clock clock;

	private final ZoneId zone;

	NumberFile(MessageSource messages, Times times, Clock clock, ZoneId zone) {
		this.messages = messages;
		this.times = times;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Begins a file.
	 * @param name what it is called, a date is added
	 * @param columns the keys of the headings
	 * @param locale the reader's language
	 * @param response where to
	 * @return the file with its headings
	 * @throws IOException if that fails
	 */
	public SafeCsv begin(String name, String[] columns, Locale locale, HttpServletResponse response)
			throws IOException {
		String dated = name + "-" + LocalDate.now(this.clock.withZone(this.zone)) + ".csv";
		SafeCsv csv = new SafeCsv(Attachment.begin(response, Attachment.CSV, dated));
		csv.row(Stream.of(columns)
			.map((column) -> this.messages.getMessage(column, null, locale))
			.toArray(String[]::new));
		return csv;
	}

	/**
	 * Writes a type of messages.
	 * @param smsType its number on the wire, 0 for all
	 * @param locale the reader's language
	 * @return its name
	 */
	public String type(int smsType, Locale locale) {
		return this.messages.getMessage((smsType == 0) ? "number.type.0" : "template.type." + smsType, null, locale);
	}

	/**
	 * Writes a time.
	 * @param seconds UNIX seconds
	 * @return the time to the second
	 */
	public String time(long seconds) {
		return this.times.second(Instant.ofEpochSecond(seconds));
	}

}
