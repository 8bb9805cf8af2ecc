package io.smsconsole.core.sending.send;

import java.math.BigDecimal;
import java.util.function.Supplier;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.limits.price.PriceList;

/**
 * What messages of one transaction cost: by the price list as it is when the first number
 * outside of the mainland is looked at, whatever becomes of it meanwhile. For one thread.
 */
final class Tariff {

	private final Supplier<PriceList> source;

	private PriceList list;

	Tariff(Supplier<PriceList> source) {
		this.source = source;
	}

	/** Whether such messages are sent at all. */
	boolean serves(PhoneNumber number, SmsType type) {
		return number.region() == Region.MAINLAND || list().serves(number.isoCode(), type);
	}

	/** Yuan a segment, or {@code null} where it has no price, as in the mainland. */
	BigDecimal price(PhoneNumber number, SmsType type) {
		return (number.region() == Region.MAINLAND) ? null : list().find(number.isoCode(), type);
	}

	private PriceList list() {
		if (this.list == null) {
			this.list = this.source.get();
		}
		return this.list;
	}

}
