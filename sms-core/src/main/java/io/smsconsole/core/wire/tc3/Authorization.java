package io.smsconsole.core.wire.tc3;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header {@code Authorization} of TC3, taken apart.
 *
 * @param secretId the key
 * @param date the day of the scope
 * @param service the product of the scope
 * @param signedHeaders the list of signed headers, to the letter
 * @param signature the signature
 */
record Authorization(String secretId, String date, String service, String signedHeaders, String signature) {

	private static final int MAXIMUM_LENGTH = 4096;

	private static final Pattern FORM = Pattern
		.compile(Tc3Signer.ALGORITHM + " ++Credential=([^/,\\s]++)/([^/,\\s]++)/([^/,\\s]++)/" + SigningKey.TERMINATOR
				+ " *+, *+SignedHeaders=([^,\\s]++) *+, *+Signature=([^,\\s]++)");

	static Optional<Authorization> parse(String header) {
		if (header.length() > MAXIMUM_LENGTH) {
			return Optional.empty();
		}
		Matcher parts = FORM.matcher(header);
		return parts.matches() ? Optional
			.of(new Authorization(parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5)))
				: Optional.empty();
	}

	List<String> headerNames() {
		return List.of(this.signedHeaders.split(";", -1));
	}

}
