package io.smsconsole.web.console.price;

import io.smsconsole.core.limits.price.AddPriceRequest;
import io.smsconsole.core.limits.price.ModifyPriceRequest;
import io.smsconsole.core.limits.price.PriceInfo;
import io.smsconsole.web.form.Entered;

/**
 * What is entered about a price.
 *
 * @param isoCode the country or region
 * @param smsType the number of a type, 0 for all others
 * @param price yuan a segment
 */
record PriceForm(String isoCode, String smsType, String price) {

	static final PriceForm EMPTY = new PriceForm("", "0", "");

	private static final int NO_TYPE = -1;

	static PriceForm of(PriceInfo price) {
		return new PriceForm(price.isoCode(), Integer.toString(price.smsType()), price.price());
	}

	AddPriceRequest addition() {
		Integer type = Entered.integer(this.smsType);
		return new AddPriceRequest(this.isoCode, (type != null) ? type : (Integer) NO_TYPE, this.price);
	}

	ModifyPriceRequest change(PriceInfo of) {
		return new ModifyPriceRequest(of.isoCode(), of.smsType(), this.price);
	}

}
