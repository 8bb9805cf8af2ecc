package io.smsconsole.web.developer.code;

import java.util.Locale;

import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.insight.code.ReceiptCodeInfo;

/**
 * A code of receipts as the list shows it.
 *
 * @param info the code
 */
public record ReceiptCodeLine(ReceiptCodeInfo info) {

	/**
	 * The colour of its class: good, likely to pass, to be mended, or not known.
	 * @return the colour, as the style sheet has it
	 */
	public String colour() {
		return switch (ReceiptClass.valueOf(this.info.receiptClass())) {
			case DELIVERED -> "success";
			case OFF, OFF_OR_NOT_IN_USE, HANDSET, PORTED, FREQUENCY, LIMIT, INTERNAL -> "warning";
			case UNKNOWN -> "neutral";
			default -> "danger";
		};
	}

	/**
	 * Whose code it is.
	 * @return the key of the carrier's name
	 */
	public String carrier() {
		return carrierKey(this.info.carrier());
	}

	static String carrierKey(String name) {
		return "code.carrier." + name.toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
