package io.smsconsole.core.insight.record;

import java.util.Locale;
import java.util.function.BiFunction;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.feedback.receipt.ReceiptCodes;
import io.smsconsole.core.feedback.receipt.ReceiptMeaning;

/**
 * What the code beside a message's state means, and what to do about it.
 */
final class CodeWords {

	private CodeWords() {
	}

	/**
	 * Tells what a code means.
	 * @return a few words, or an empty string where there is no code
	 */
	static String meaning(RecordRow row, Locale locale) {
		if (row.code().isEmpty()) {
			return "";
		}
		return switch (row.state()) {
			case DELIVERED, FAILED, UNKNOWN -> ofReceipt(row).text(locale);
			default -> ofError(row.code(), locale, ErrorTexts::of);
		};
	}

	/**
	 * Tells what to do about a message that did not arrive.
	 * @return one or two sentences, or an empty string where there is nothing to do
	 */
	static String next(RecordRow row, Locale locale) {
		return switch (row.state()) {
			case REFUSED, REJECTED -> ofError(row.code(), locale, ErrorTexts::next);
			case FAILED -> ofReceipt(row).kind().next(locale);
			default -> "";
		};
	}

	/** In the class in which the statistics count it. */
	private static ReceiptMeaning ofReceipt(RecordRow row) {
		return ReceiptCodes.find(row.code(), Carrier.of(row.phone()));
	}

	private static String ofError(String code, Locale locale, BiFunction<ErrorCode, Locale, String> text) {
		return ErrorCode.of(code).map((known) -> text.apply(known, locale)).orElse(code);
	}

}
