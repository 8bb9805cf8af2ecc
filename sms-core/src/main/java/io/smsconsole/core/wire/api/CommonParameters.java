package io.smsconsole.core.wire.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The parameters that every call has besides those of its action: in headers named
 * {@code X-TC-…} where the call is signed by TC3, among the others where it is signed the
 * older way.
 */
public final class CommonParameters {

	/** The operation. */
	public static final String ACTION = "Action";

	/** The version of the API, which also tells the product. */
	public static final String VERSION = "Version";

	/** Where the call is to be carried out. */
	public static final String REGION = "Region";

	/** The language of messages. */
	public static final String LANGUAGE = "Language";

	private static final String HEADER_PREFIX = "X-TC-";

	/** The official SDKs tell in RequestClient what they are. */
	private static final Set<String> NAMES = Set.of(ACTION, VERSION, REGION, LANGUAGE, "Timestamp", "Nonce", "SecretId",
			"Signature", "SignatureMethod", "Token", "RequestClient");

	private CommonParameters() {
	}

	/**
	 * The header in which a common parameter travels.
	 * @param name the parameter
	 * @return such as {@code X-TC-Action}
	 */
	public static String header(String name) {
		return HEADER_PREFIX + name;
	}

	/**
	 * Leaves the common ones out.
	 * @param all the parameters of a query or form
	 * @return those of the action alone, in their order
	 */
	public static Map<String, String> without(Map<String, String> all) {
		Map<String, String> own = new LinkedHashMap<>(all);
		own.keySet().removeAll(NAMES);
		return own;
	}

}
