package io.smsconsole.core.insight.webhook;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.feedback.callback.CallbackUrl;
import io.smsconsole.core.insight.alarm.AlarmKind;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Checks what a person writes about a webhook.
 */
@Component
class WebhookText {

	static final int NAME_LIMIT = 30;

	static final int SECRET_LIMIT = 128;

	private final CallbackUrl urls;

	WebhookText(CallbackUrl urls) {
		this.urls = urls;
	}

	String name(String text) {
		if (!StringUtils.hasText(text)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "Name", "webhook.name-missing");
		}
		String name = text.strip();
		if (name.codePointCount(0, name.length()) > NAME_LIMIT) {
			throw refused("Name", "webhook.name-long", NAME_LIMIT);
		}
		return name;
	}

	String url(String text) {
		String url = this.urls.check("WebhookUrl", text);
		if (url.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "WebhookUrl", "webhook.url-missing");
		}
		return url;
	}

	String secret(String text) {
		String secret = Optional.ofNullable(text).map(String::strip).orElse("");
		if (secret.length() > SECRET_LIMIT) {
			throw refused("Secret", "webhook.secret-long", SECRET_LIMIT);
		}
		return secret;
	}

	WebhookFormat format(String word) {
		return WebhookFormat.of(word).orElseThrow(() -> refused("Format", "alarm.choice", String.valueOf(word)));
	}

	List<AlarmKind> kinds(List<String> words) {
		return (words != null) ? words.stream().map(WebhookText::kind).distinct().toList() : List.of();
	}

	private static AlarmKind kind(String word) {
		return AlarmKind.of(word).orElseThrow(() -> refused("KindSet", "alarm.choice", String.valueOf(word)));
	}

	private static SmsException refused(String parameter, String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, reason, arguments);
	}

}
