package io.smsconsole.web.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The owner's sessions of earlier tests, one for each address, since signing in takes
 * longer than most of what is tested after it.
 */
final class KeptSessions {

	private static final String SESSION = "SESSION";

	private static final Map<String, Cookie> KEPT = new ConcurrentHashMap<>();

	private KeptSessions() {
	}

	/**
	 * Gives the browser the session of an earlier test.
	 * @return whether there was one, which may have ended since
	 */
	static boolean restore(ChromeDriver driver, String address) {
		Cookie session = KEPT.get(address);
		if (session != null) {
			driver.executeCdpCommand("Network.setCookie",
					Map.of("name", session.getName(), "value", session.getValue(), "url", address));
		}
		return session != null;
	}

	static void keep(ChromeDriver driver, String address) {
		KEPT.put(address, driver.manage().getCookieNamed(SESSION));
	}

}
