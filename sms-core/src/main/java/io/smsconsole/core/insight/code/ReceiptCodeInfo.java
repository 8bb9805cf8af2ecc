package io.smsconsole.core.insight.code;

import java.util.Locale;

import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.feedback.receipt.ReceiptCode;

/**
 * A code of receipts as it is told to callers.
 *
 * @param code the code, such as {@code DELIVRD}
 * @param carrier whose code it is, as the request names carriers
 * @param receiptClass the class that receipt analysis counts it in, as the request names
 * classes
 * @param className that class in words, in the caller's language
 * @param meaning what the code means, in the caller's language
 * @param advice what to do about it, in the caller's language; an empty string where
 * there is nothing to do
 */
public record ReceiptCodeInfo(String code, String carrier, String receiptClass, String className, String meaning,
		String advice) {

	static ReceiptCodeInfo of(ReceiptCode code, Locale locale) {
		ReceiptClass kind = code.meaning().kind();
		return new ReceiptCodeInfo(code.code(), code.carrier().name(), kind.name(), kind.text(locale),
				code.meaning().text(locale), kind.next(locale));
	}

}
