package io.smsconsole.web.shell;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Keeps redirects within this server, whatever a form or a cookie says.
 */
public final class LocalAddress {

	private static final String HOME = "/console";

	private LocalAddress() {
	}

	/**
	 * Lets an address pass if it leads to a page of ours.
	 * @param address what was sent, from the path on
	 * @return the address, or that of the start page where it leads elsewhere
	 */
	public static String orHome(String address) {
		return isLocal(address) ? address : HOME;
	}

	private static boolean isLocal(String address) {
		if (!address.equals("/login") && !address.equals(HOME) && !address.startsWith(HOME + "/")
				&& !address.startsWith(HOME + "?")) {
			return false;
		}
		try {
			URI uri = new URI(address);
			return !uri.isAbsolute() && uri.getRawAuthority() == null
					&& uri.normalize().getPath().equals(uri.getPath());
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
