package io.smsconsole.core.sending.charge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;

import io.smsconsole.core.base.kind.SmsType;

/**
 * How many segments were paid for at a price.
 *
 * @param hour in which they were asked for, its beginning
 * @param sdkAppId the application
 * @param templateId the template
 * @param signName the sign, or an empty string
 * @param isoCode the country or region
 * @param smsType what they were for
 * @param price yuan a segment
 * @param taken how many were taken
 * @param givenBack how many were given back
 */
record ChargeRow(Instant hour, long sdkAppId, long templateId, String signName, String isoCode, SmsType smsType,
		BigDecimal price, long taken, long givenBack) {

	/** The order in which everybody locks rows. */
	static final Comparator<ChargeRow> BY_KEY = Comparator.comparing(ChargeRow::hour)
		.thenComparing(ChargeRow::sdkAppId)
		.thenComparing(ChargeRow::templateId)
		.thenComparing(ChargeRow::signName)
		.thenComparing(ChargeRow::isoCode)
		.thenComparing(ChargeRow::smsType)
		.thenComparing(ChargeRow::price);

	static ChargeRow of(Charge charge, Instant hour, boolean back) {
		long segments = charge.message().fee();
		return new ChargeRow(hour, charge.message().sdkAppId(), charge.message().templateId(),
				charge.message().signName(), charge.message().isoCode(), charge.message().smsType(), charge.price(),
				back ? 0 : segments, back ? segments : 0);
	}

	ChargeRow plus(ChargeRow other) {
		return new ChargeRow(this.hour, this.sdkAppId, this.templateId, this.signName, this.isoCode, this.smsType,
				this.price, this.taken + other.taken, this.givenBack + other.givenBack);
	}

}
