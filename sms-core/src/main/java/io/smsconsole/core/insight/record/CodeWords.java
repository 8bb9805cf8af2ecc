package io.smsconsole.core.insight.record;

import java.util.Locale;
import java.util.function.BiFunction;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.feedback.receipt.Carrier;
import io.smsconsole.core.feedback.receipt.ReceiptCodes;
import io.smsconsole.core.sending.message.MessageState;

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
	static String meaning(MessageState state, String code, Locale locale) {
		if (code.isEmpty()) {
			return "";
		}
		return switch (state) {
			case DELIVERED, FAILED, UNKNOWN -> ReceiptCodes.find(code, Carrier.NONE).text(locale);
			default -> ofError(code, locale, ErrorTexts::of);
		};
	}

	/**
	 * Tells what to do about a message that did not arrive.
	 * @return one or two sentences, or an empty string where there is nothing to do
	 */
	static String next(MessageState state, String code, Locale locale) {
		return switch (state) {
			case REFUSED, REJECTED -> ofError(code, locale, ErrorTexts::next);
			case FAILED -> ReceiptCodes.find(code, Carrier.NONE).kind().next(locale);
			default -> "";
		};
	}

	private static String ofError(String code, Locale locale, BiFunction<ErrorCode, Locale, String> text) {
		return ErrorCode.of(code).map((known) -> text.apply(known, locale)).orElse(code);
	}

}
