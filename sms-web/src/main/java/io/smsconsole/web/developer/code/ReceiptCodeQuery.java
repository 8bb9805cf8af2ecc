package io.smsconsole.web.developer.code;

import java.util.Arrays;

import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.feedback.receipt.ReceiptClass;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says. What it says wrongly is as good as not said.
 *
 * @param code a whole code, or blank for all
 * @param q words to look for, or blank
 * @param carrier the name of a carrier, or blank for all
 * @param kind the name of a class, or blank for all
 */
public record ReceiptCodeQuery(String code, String q, String carrier, String kind) {

	String carrierName() {
		return known(Carrier.values(), this.carrier);
	}

	String kindName() {
		return known(ReceiptClass.values(), this.kind);
	}

	/**
	 * Whether the list is filtered.
	 * @return whether clearing the filters shows more
	 */
	public boolean isNarrow() {
		return StringUtils.hasText(this.code) || StringUtils.hasText(this.q) || carrierName() != null
				|| kindName() != null;
	}

	private static String known(Enum<?>[] constants, String name) {
		return Arrays.stream(constants).map(Enum::name).filter((each) -> each.equals(name)).findFirst().orElse(null);
	}

}
