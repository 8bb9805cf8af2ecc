package io.smsconsole.core.wire.tc3;

import java.util.List;
import java.util.Optional;

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

	private static final char SLASH = '/';

	private static final String SEPARATOR = ";";

	static Optional<Authorization> parse(String header) {
		if (header.length() > MAXIMUM_LENGTH) {
			return Optional.empty();
		}
		HeaderScanner scanner = new HeaderScanner(header);
		scanner.expect(Tc3Signer.ALGORITHM);
		scanner.expect(" ");
		scanner.skipBlanks();
		scanner.expect("Credential=");
		String secretId = scanner.token(SLASH);
		scanner.expect("/");
		String date = scanner.token(SLASH);
		scanner.expect("/");
		String service = scanner.token(SLASH);
		scanner.expect("/" + SigningKey.TERMINATOR);
		scanner.skipComma();
		scanner.expect("SignedHeaders=");
		String signedHeaders = scanner.token(HeaderScanner.COMMA);
		scanner.skipComma();
		scanner.expect("Signature=");
		String signature = scanner.token(HeaderScanner.COMMA);
		return scanner.isDone() ? Optional.of(new Authorization(secretId, date, service, signedHeaders, signature))
				: Optional.empty();
	}

	/**
	 * Whether the headers that must be signed are signed, and no others.
	 */
	boolean signsTheUsual() {
		return SignedHead.USUAL_HEADERS.equals(this.signedHeaders);
	}

	/**
	 * Whether the headers that must be signed are signed.
	 */
	boolean signsEnough() {
		return signsTheUsual() || List.of(this.signedHeaders.split(SEPARATOR, -1))
			.containsAll(List.of(SignedHead.USUAL_HEADERS.split(SEPARATOR)));
	}

}
