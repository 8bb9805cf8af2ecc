package io.smsconsole.core.catalog.rule;

import io.smsconsole.core.base.fold.FoldedText;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * What the rules look at: a sign or the text of a template.
 *
 * @param region where it is to be used
 * @param text the sign without brackets, or the text with its variables
 * @param type what messages made of the text are for; {@code null} for a sign
 * @param company the registered name of the company that the sign is to name, or
 * {@code null} where it names something else
 */
public record Wording(Region region, String text, SmsType type, String company) {

	/**
	 * A sign.
	 * @param region where it is to be used
	 * @param name the sign without brackets
	 * @param company the registered name of the company that it is to name, or
	 * {@code null} where it names something else
	 * @return what to look at
	 */
	public static Wording ofSign(Region region, String name, String company) {
		return new Wording(region, name, null, company);
	}

	/**
	 * A template's text.
	 * @param region where it is to be used
	 * @param content the text with its variables
	 * @param type what messages made of it are for
	 * @return what to look at
	 */
	public static Wording ofTemplate(Region region, String content, SmsType type) {
		return new Wording(region, content, type, null);
	}

	boolean sign() {
		return this.type == null;
	}

	FoldedText folded() {
		return FoldedText.of(this.text);
	}

}
