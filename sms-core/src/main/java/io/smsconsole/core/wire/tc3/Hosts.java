package io.smsconsole.core.wire.tc3;

import java.util.List;
import java.util.Set;

/**
 * What the official SDKs make of a host: some sign it with the port and some without, and
 * all take its first label for the product.
 */
final class Hosts {

	private Hosts() {
	}

	/**
	 * The forms in which a host may have been signed.
	 * @param host as it came in the header
	 * @return the host itself first
	 */
	static List<String> signedForms(String host) {
		String bare = withoutPort(host);
		return bare.equals(host) ? List.of(host) : List.of(host, bare);
	}

	/**
	 * Whether a product's label fits a call.
	 * @param service the label in the scope
	 * @param host as it came in the header
	 * @param products the labels that always fit
	 * @return whether it is one of these or the host's first label
	 */
	static boolean fits(String service, String host, Set<String> products) {
		return products.contains(service) || service.equalsIgnoreCase(firstLabel(host))
				|| service.equalsIgnoreCase(firstLabel(withoutPort(host)));
	}

	private static String firstLabel(String host) {
		int dot = host.indexOf('.');
		return (dot < 0) ? host : host.substring(0, dot);
	}

	private static String withoutPort(String host) {
		int colon = host.lastIndexOf(':');
		return (colon > host.lastIndexOf(']')) ? host.substring(0, colon) : host;
	}

}
