package io.smsconsole.core.insight.notice;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmText;

import org.springframework.stereotype.Component;

/**
 * Writes notices out.
 */
@Component
public class NoticeText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final AlarmProperties properties;

	private final ZoneId zone;

	NoticeText(AlarmProperties properties, ZoneId zone) {
		this.properties = properties;
		this.zone = zone;
	}

	/**
	 * Writes out what is told of alarms, in the language of notices.
	 * @param alarms at least one
	 * @return subject and text
	 */
	public AlarmText of(List<Alarm> alarms) {
		return of(alarms, this.properties.language());
	}

	/**
	 * Writes out what is told of alarms.
	 * @param alarms at least one
	 * @param locale the reader's language
	 * @return subject and text
	 */
	public AlarmText of(List<Alarm> alarms, Locale locale) {
		ResourceBundle bundle = Texts.of("alarms", locale);
		String first = AlarmText.of(alarms.get(0), locale).subject();
		String subject = (alarms.size() == 1) ? first : new MessageFormat(bundle.getString("notice.more"), locale)
			.format(new Object[] { first, alarms.size() - 1 });
		String text = alarms.stream()
			.map((alarm) -> paragraph(alarm, locale))
			.collect(Collectors.joining("\n\n", "", "\n\n-- \n" + bundle.getString("notice.foot") + "\n"));
		return new AlarmText(bundle.getString("notice.mark") + subject, text);
	}

	/**
	 * Writes a notice out that only shows that notices arrive.
	 * @param now the time
	 * @param locale the reader's language
	 * @return subject and text
	 */
	public AlarmText test(Instant now, Locale locale) {
		ResourceBundle bundle = Texts.of("alarms", locale);
		return new AlarmText(bundle.getString("notice.mark") + bundle.getString("test.subject"),
				bundle.getString("test.text") + "\n" + time(now) + "\n");
	}

	private String paragraph(Alarm alarm, Locale locale) {
		AlarmText text = AlarmText.of(alarm, locale);
		String link = this.properties.consoleUrl().isEmpty() ? "" : "\n" + this.properties.consoleUrl() + alarm.path();
		return text.subject() + "\n" + text.text() + "\n" + time(alarm.raisedAt()) + link;
	}

	private String time(Instant instant) {
		return TIME.format(instant.atZone(this.zone));
	}

}
