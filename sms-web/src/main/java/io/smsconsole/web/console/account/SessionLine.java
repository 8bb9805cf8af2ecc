package io.smsconsole.web.console.account;

import java.util.LinkedHashMap;
import java.util.Map;

import io.smsconsole.auth.session.OwnSession;

/**
 * A session as the page lists it.
 *
 * @param session the session
 * @param browser the name of the browser, or an empty string where it is none that we
 * know
 * @param system the name of the system that it runs on, or an empty string
 * @param phone whether that is a phone or a tablet
 */
record SessionLine(OwnSession session, String browser, String system, boolean phone) {

	/** What browsers call themselves; each also claims to be those below it. */
	private static final Map<String, String> BROWSERS = names("Edg", "Edge", "OPR/", "Opera", "MicroMessenger",
			"WeChat", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

	private static final Map<String, String> SYSTEMS = names("Windows", "Windows", "Android", "Android", "iPhone",
			"iPhone", "iPad", "iPad", "Mac OS X", "macOS", "Linux", "Linux");

	static SessionLine of(OwnSession session) {
		String agent = session.userAgent();
		String system = name(SYSTEMS, agent);
		boolean phone = agent.contains("Mobile") || system.equals("Android") || system.startsWith("iP");
		return new SessionLine(session, name(BROWSERS, agent), system, phone);
	}

	/**
	 * The icon of the machine.
	 * @return its name
	 */
	public String icon() {
		return this.phone ? "device-mobile" : "device-desktop";
	}

	/**
	 * Whether anything is known of the browser.
	 * @return {@code true} if so
	 */
	public boolean known() {
		return !this.browser.isEmpty();
	}

	private static String name(Map<String, String> names, String agent) {
		return names.entrySet()
			.stream()
			.filter((entry) -> agent.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

	private static Map<String, String> names(String... marksAndNames) {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < marksAndNames.length; i += 2) {
			names.put(marksAndNames[i], marksAndNames[i + 1]);
		}
		return names;
	}

}
