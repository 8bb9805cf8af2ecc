package io.smsconsole.web.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of one of an application's own pages, which carries its id: there the
 * header shows that application, and switching leads to the same page of another one.
 *
 * @param sdkAppId the application's id
 * @param tab the part of the address after it, such as {@code callback}, or an empty
 * string
 */
public record AppAddress(long sdkAppId, String tab) {

	private static final String BEGINNING = "/console/apps/";

	private static final Pattern FORM = Pattern.compile(BEGINNING + "([0-9]{10})(?:/([a-z-]+))?(?:[/?].*)?");

	/**
	 * Reads an address.
	 * @param address from the slash on
	 * @return what it names, or empty where it is not that of an application's page
	 */
	public static Optional<AppAddress> of(String address) {
		Matcher matcher = FORM.matcher(address);
		return matcher.matches() ? Optional
			.of(new AppAddress(Long.parseLong(matcher.group(1)), (matcher.group(2) != null) ? matcher.group(2) : ""))
				: Optional.empty();
	}

	/** The same tab of another application. */
	String to(long otherAppId) {
		return BEGINNING + otherAppId + (this.tab.isEmpty() ? "" : "/" + this.tab);
	}

}
