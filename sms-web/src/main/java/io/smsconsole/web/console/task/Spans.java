package io.smsconsole.web.console.task;

import java.time.Duration;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes lengths of time as people say them. Templates reach it as {@code @spans}.
 */
@Component
class Spans {

	private final MessageSource messages;

	Spans(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * About how long.
	 * @param span a length of time, may be {@code null}
	 * @return such as {@code 2 min 5 s}, or a dash
	 */
	public String about(Duration span) {
		if (span == null) {
			return "–";
		}
		if (span.compareTo(Duration.ofMinutes(1)) < 0) {
			return text("task.span.seconds", Math.max(1, span.toSeconds()));
		}
		if (span.compareTo(Duration.ofHours(1)) < 0) {
			return text("task.span.minutes", span.toMinutes(), span.toSecondsPart());
		}
		return text("task.span.hours", span.toHours(), span.toMinutesPart());
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
