package io.smsconsole.core.wire.tc3;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The worked examples of the API's documentation.
 */
class SignatureVectorTests {

	private static final String SECRET_KEY = "*".repeat(32);

	private static final Credential CREDENTIAL = new Credential("AKID" + SECRET_KEY, SECRET_KEY);

	private static final String BODY = "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"\\u672a\\u547d\\u540d\"], "
			+ "\"Name\": \"instance-name\"}]}";

	private static final long TIMESTAMP = 1551113065;

	private static final SignedHead HEAD = SignedHead.of("POST", "", Map.of("Content-Type",
			"application/json; charset=utf-8", "Host", "cvm.tencentcloudapi.com", "X-TC-Action", "DescribeInstances"));

	@Test
	void hashesTheCanonicalRequest() {
		byte[] payloadHash = Tc3Signer.payloadHash(BODY.getBytes(StandardCharsets.UTF_8));
		assertThat(payloadHash).asString(StandardCharsets.US_ASCII)
			.isEqualTo("35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064");
		assertThat(HEAD.hash(payloadHash)).asString(StandardCharsets.US_ASCII)
			.isEqualTo("7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84");
	}

	@Test
	void signsByTc3() {
		assertThat(
				new Tc3Signer(CREDENTIAL, "cvm").authorization(HEAD, TIMESTAMP, BODY.getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("TC3-HMAC-SHA256 Credential=AKID********************************/2019-02-25/cvm/tc3_request, "
					+ "SignedHeaders=content-type;host;x-tc-action, "
					+ "Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f");
	}

	@Test
	void takesTheDayInUtc() {
		assertThat(SigningKey.derive(SECRET_KEY, Math.floorDiv(TIMESTAMP, 86_400), "cvm").scope())
			.isEqualTo("2019-02-25/cvm/tc3_request");
	}

	@Test
	void signsParametersByHmacSha1() {
		Map<String, String> parameters = Map.of("Action", "DescribeInstances", "SecretId", CREDENTIAL.secretId(),
				"Timestamp", "1465185768", "Nonce", "11886", "Region", "ap-guangzhou", "InstanceIds.0", "ins-09dx96dg",
				"Offset", "0", "Limit", "20", "Version", "2017-03-12");
		assertThat(
				new V1Signer(SECRET_KEY, SignatureMethod.HMAC_SHA1).sign("GET", "cvm.tencentcloudapi.com", parameters))
			.isEqualTo("7RAM2xfNMO9EiVTNmPg06MRnCvQ=");
	}

	@Test
	void keepsSecretsOutOfTexts() {
		Credential credential = new Credential("AKIDx", "the secret");
		assertThat(credential.toString()).doesNotContain("secret");
		assertThat(SigningKey.derive("the secret", 0, "sms").toString()).doesNotContain("secret");
	}

}
