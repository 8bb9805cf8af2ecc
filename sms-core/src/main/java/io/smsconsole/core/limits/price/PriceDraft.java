package io.smsconsole.core.limits.price;

import java.math.BigDecimal;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.Countries;

/**
 * A price about to be stored, checked.
 *
 * @param key what it is for
 * @param amount yuan a segment
 */
record PriceDraft(PriceKey key, BigDecimal amount) {

	static PriceDraft of(String isoCode, Integer smsType, String price, Problems problems) {
		String country = problems.check(() -> country(isoCode));
		Integer type = problems.check(() -> type(smsType));
		BigDecimal amount = problems.check(() -> PriceText.parse(price));
		return problems.list().isEmpty() ? new PriceDraft(new PriceKey(country, type), amount) : null;
	}

	static PriceKey key(String isoCode, Integer smsType) {
		return new PriceKey(country(isoCode), type(smsType));
	}

	private static String country(String text) {
		String code = (text != null) ? text.strip().toUpperCase(Locale.ROOT) : "";
		if (code.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "IsoCode", "price.country");
		}
		if (code.equals(Countries.MAINLAND)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "IsoCode", "price.mainland");
		}
		if (!Countries.known(code)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "IsoCode", "price.country");
		}
		return code;
	}

	private static int type(Integer wire) {
		int type = (wire != null) ? wire : Price.EVERY_TYPE;
		if (type < Price.EVERY_TYPE || type > SmsType.VERIFICATION.wire()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "SmsType", "price.type");
		}
		return type;
	}

}
