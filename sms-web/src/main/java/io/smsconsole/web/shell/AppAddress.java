package io.smsconsole.web.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of an application's own pages, which carry its id: there the header shows
 * that application, and switching leads to the same page of another one.
 */
final class AppAddress {

	private static final Pattern FORM = Pattern.compile("(/console/apps/)([0-9]{10})(/[a-z-]+)?([/?].*)?");

	private AppAddress() {
	}

	static Optional<String> app(String address) {
		Matcher matcher = FORM.matcher(address);
		return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
	}

	static String ofApp(String address, long sdkAppId) {
		Matcher matcher = FORM.matcher(address);
		if (!matcher.matches()) {
			return address;
		}
		return matcher.group(1) + sdkAppId + ((matcher.group(3) != null) ? matcher.group(3) : "");
	}

}
