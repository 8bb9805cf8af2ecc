package io.smsconsole.core.feedback.receipt;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import io.smsconsole.core.base.text.Texts;

import org.springframework.util.StringUtils;

/**
 * What a receipt code means.
 *
 * @param key the reasons it stands for, joined by {@code +}, each a key of the bundle
 * {@code receipts}, such as {@code vacant+suspended+off}
 * @param kind the class it is counted in
 */
public record ReceiptMeaning(String key, ReceiptClass kind) {

	static final ReceiptMeaning UNKNOWN = new ReceiptMeaning("unknown", ReceiptClass.UNKNOWN);

	/**
	 * The meaning in words.
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return a few words, the reasons separated by slashes
	 */
	public String text(Locale locale) {
		ResourceBundle texts = Texts.of("receipts", locale);
		String separator = Texts.isEnglish(locale) ? " / " : "/";
		return StringUtils.capitalize(
				Arrays.stream(this.key.split("\\+")).map(texts::getString).collect(Collectors.joining(separator)));
	}

}
