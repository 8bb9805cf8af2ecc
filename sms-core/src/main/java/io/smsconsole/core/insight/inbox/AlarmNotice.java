package io.smsconsole.core.insight.inbox;

import java.util.Locale;

import io.smsconsole.core.insight.notice.Notice;

/**
 * Whom an alarm was told, and what came of it.
 *
 * @param channel the channel, {@code mail} or {@code webhook}
 * @param address where to: a mail address, or the name of a webhook
 * @param state {@code waiting}, {@code sent}, {@code failed}, or {@code off} where the
 * channel was not set up
 * @param attempts how often it was tried
 * @param lastError why the last attempt failed, in the reader's language, or an empty
 * string
 * @param lastTime when it was tried last, UNIX seconds, or 0
 */
public record AlarmNotice(String channel, String address, String state, int attempts, String lastError, long lastTime) {

	static AlarmNotice of(Notice notice, String address, Locale locale) {
		return new AlarmNotice(notice.channel().word(), address, notice.state().word(), notice.attempts(),
				error(notice, locale), (notice.lastAt() != null) ? notice.lastAt().getEpochSecond() : 0);
	}

	private static String error(Notice notice, Locale locale) {
		if (notice.lastFault() == null) {
			return "";
		}
		String text = notice.lastFault().text(locale);
		return notice.lastError().isEmpty() ? text : text + " (" + notice.lastError() + ")";
	}

}
