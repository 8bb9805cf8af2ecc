package io.smsconsole.core.insight.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.feedback.receipt.ReceiptCode;
import io.smsconsole.core.feedback.receipt.ReceiptMeaning;

/**
 * What codes of receipts somebody looks for.
 */
final class ReceiptCodeFilter {

	private final Keywords keywords;

	private final String code;

	private final Carrier carrier;

	private final ReceiptClass kind;

	private final Locale locale;

	// a few meanings stand for thousands of codes
	private final Map<ReceiptMeaning, String> words = new HashMap<>();

	private ReceiptCodeFilter(DescribeReceiptCodeListRequest request, Locale locale) {
		this.keywords = Keywords.of(request.keyword());
		this.code = Keywords.orNull(request.code());
		this.carrier = constant(Carrier.values(), "Carrier", request.carrier());
		this.kind = constant(ReceiptClass.values(), "ReceiptClass", request.receiptClass());
		this.locale = locale;
	}

	/**
	 * Reads a request.
	 * @throws SmsException if there is no such carrier or class
	 */
	static ReceiptCodeFilter of(DescribeReceiptCodeListRequest request, Locale locale) {
		return new ReceiptCodeFilter(request, locale);
	}

	boolean matches(ReceiptCode receipt) {
		return (this.code == null || this.code.equals(receipt.code()))
				&& (this.carrier == null || this.carrier == receipt.carrier())
				&& (this.kind == null || this.kind == receipt.meaning().kind())
				&& this.keywords.areIn(receipt.code(), words(receipt.meaning()));
	}

	private String words(ReceiptMeaning meaning) {
		return this.words.computeIfAbsent(meaning,
				(each) -> each.text(this.locale) + "\n" + each.kind().text(this.locale));
	}

	private static <E extends Enum<E>> E constant(E[] constants, String parameter, String name) {
		String wanted = Keywords.orNull(name);
		if (wanted == null) {
			return null;
		}
		return Arrays.stream(constants)
			.filter((each) -> each.name().equals(wanted))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "parameter.choice"));
	}

}
