package io.smsconsole.core.insight.record;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.phone.PhoneMask;
import io.smsconsole.core.limits.price.PriceText;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells messages to people and programs, without what they may not know.
 */
@Component
class Records {

	private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

	private final Ids ids;

	private final AppVisibility visibility;

	Records(Ids ids, AppVisibility visibility) {
		this.ids = ids;
		this.visibility = visibility;
	}

	SendSmsRecord tell(RecordRow row, Boolean masked) {
		boolean whole = !Boolean.TRUE.equals(masked) && this.visibility.visible(RecordActions.REVEAL, row.sdkAppId());
		return tell(row, whole, LocaleContextHolder.getLocale());
	}

	SendSmsRecord tell(RecordRow row, boolean whole, Locale locale) {
		return new SendSmsRecord(Long.toString(row.id()), Long.toString(row.sdkAppId()), row.region().wire(),
				whole ? row.phone() : PhoneMask.of(row.phone()), row.isoCode(),
				whole ? row.content() : DIGIT.matcher(row.content()).replaceAll("*"), row.content().length(), row.fee(),
				row.smsType().wire(), row.signName(), row.templateId(),
				(row.taskId() != 0) ? Long.toString(row.taskId()) : "", this.ids.instant(row.id()).getEpochSecond(),
				seconds(reported(row)), row.shownState().wire(), row.code(), CodeWords.meaning(row, locale),
				(row.price() != null) ? PriceText.of(row.price()) : "");
	}

	/** When the phone had it, as far as the receipt tells, else when we learnt it. */
	static Instant reported(RecordRow row) {
		return (row.receivedAt() != null) ? row.receivedAt() : row.settledAt();
	}

	static long seconds(Instant time) {
		return (time != null) ? time.getEpochSecond() : 0;
	}

}
