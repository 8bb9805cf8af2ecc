package io.smsconsole.core.catalog.shortlink;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Understands what is searched for as a short link itself.
 */
@Component
class ShortLinkSearch {

	private final ShortLinkAddress address;

	private final ShortCodes codes;

	ShortLinkSearch(ShortLinkAddress address, ShortCodes codes) {
		this.address = address;
		this.codes = codes;
	}

	/**
	 * The link that is meant.
	 * @param search what was entered
	 * @return its id, or {@code null} where no link is written there
	 */
	Long id(String search) {
		if (!StringUtils.hasText(search)) {
			return null;
		}
		String code = this.address.codesIn(search).stream().findFirst().orElse(search.strip());
		return this.codes.id(code).orElse(null);
	}

}
