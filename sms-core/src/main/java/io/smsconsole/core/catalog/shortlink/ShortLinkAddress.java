package io.smsconsole.core.catalog.shortlink;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * How short links are written, and where they stand in a text.
 */
@Component
class ShortLinkAddress {

	private static final String SCHEME = "^https?://";

	private final String url;

	private final String text;

	private final Pattern inTexts;

	private final ShortCodes codes;

	ShortLinkAddress(ShortLinkProperties properties, ShortCodes codes) {
		this.url = properties.url() + "/";
		this.text = this.url.replaceFirst(SCHEME, "");
		this.inTexts = Pattern.compile("(?<![A-Za-z0-9.-])(?i:" + Pattern.quote(this.text) + ")([A-Za-z0-9]{"
				+ ShortCodes.SHORTEST + "," + ShortCodes.LONGEST + "})(?![A-Za-z0-9])");
		this.codes = codes;
	}

	/** As a browser takes it. */
	String url(long id) {
		return this.url + this.codes.code(id);
	}

	/**
	 * As it stands in a text, where each character is paid for: phones know it as a link
	 * without the scheme.
	 */
	String text(long id) {
		return this.text + this.codes.code(id);
	}

	/** What looks like the code of a link, in the order of the text. */
	Set<String> codesIn(String content) {
		Set<String> found = new LinkedHashSet<>();
		for (Matcher link = this.inTexts.matcher(content); link.find();) {
			found.add(link.group(1));
		}
		return found;
	}

	/** Whether an address is a short link itself. */
	boolean own(String address) {
		return codesIn(address).stream().anyMatch((code) -> this.codes.id(code).isPresent());
	}

}
