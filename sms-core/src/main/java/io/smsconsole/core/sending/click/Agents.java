package io.smsconsole.core.sending.click;

import java.util.regex.Pattern;

/**
 * Tells by what a visitor calls itself whether that is a program that looks at links
 * unasked: a search engine, the preview of a messenger, a scanner. What calls itself a
 * browser is taken for a person's, those within apps such as WeChat, too.
 */
public final class Agents {

	/** All browsers begin so; the last are old phones' own. */
	private static final Pattern BROWSER = Pattern.compile("^(Mozilla/|Opera/|UCWEB|Nokia|SAMSUNG|BlackBerry)");

	/**
	 * Programs that pose as browsers, but say what they are as well; many with the
	 * address of a page about them. Cubot makes phones.
	 */
	private static final Pattern PROGRAM = Pattern
		.compile("(?<!cu)bot\\b|[-_]bot|\\+https?://|crawl|spider|slurp|scrap|"
				+ "preview|prefetch|fetcher|externalhit|meta-external|embedly|iframely|vkshare|skypeuri|mediapartners|"
				+ "googleother|google-(?:inspection|read|safety|structured|adwords|extended)|yandex(?:images|media|direct|"
				+ "metrika)|headless|phantomjs|puppeteer|playwright|selenium|lighthouse|pingdom|uptime|statuscake|"
				+ "monitoring|validator|linkcheck|urlscan|ms-office|microsoft office|curl/|wget|python|okhttp|httpclient|"
				+ "node-fetch|java/", Pattern.CASE_INSENSITIVE);

	private Agents() {
	}

	/**
	 * Whether a visitor is a program.
	 * @param agent what it calls itself, may be {@code null}
	 * @return whether it is none that a person looks through
	 */
	public static boolean program(String agent) {
		return agent == null || !BROWSER.matcher(agent).find() || PROGRAM.matcher(agent).find();
	}

}
