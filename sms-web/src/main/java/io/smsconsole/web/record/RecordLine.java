package io.smsconsole.web.record;

import java.time.Instant;
import java.util.Locale;

import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.insight.record.SendSmsRecord;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.util.StringUtils;

/**
 * A message as a list or its page shows it.
 *
 * @param record the message
 */
public record RecordLine(SendSmsRecord record) {

	/**
	 * When it was asked for.
	 * @return the time
	 */
	public Instant sent() {
		return Instant.ofEpochSecond(this.record.sendTime());
	}

	/**
	 * When its outcome became known.
	 * @return the time, or {@code null}
	 */
	public Instant reported() {
		return (this.record.reportTime() != 0) ? Instant.ofEpochSecond(this.record.reportTime()) : null;
	}

	/**
	 * Where it went.
	 * @param locale the reader's language
	 * @return the name of the country or region
	 */
	public String country(Locale locale) {
		return Countries.name(this.record.isoCode(), locale);
	}

	/**
	 * Its state.
	 * @return how it looks
	 */
	public StateBadge state() {
		return StateBadge.of(this.record.status());
	}

	/**
	 * What is to be said about its state.
	 * @return the meaning of its code, or an empty string where the state says it all
	 */
	public String remark() {
		boolean plain = this.record.status() == MessageState.DELIVERED.wire();
		return (plain || !StringUtils.hasText(this.record.description())) ? "" : this.record.description();
	}

}
