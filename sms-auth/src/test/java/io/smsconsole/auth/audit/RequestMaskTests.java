package io.smsconsole.auth.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RequestMaskTests {

	private final RequestMask mask = new RequestMask(new JsonMapper());

	@Test
	void keepsWhatIsHarmless() {
		assertThat(json(new Harmless("1400000001", "911711558462082218", 3L, true, "通知", Kind.ONE, null))).isEqualTo(
				"{\"SmsSdkAppId\":\"1400000001\",\"SerialNo\":\"911711558462082218\",\"International\":3,\"Enabled\":true,\"Name\":\"通知\",\"Kind\":\"ONE\"}");
	}

	@Test
	void hidesSecretsImagesAndParametersAltogether() {
		assertThat(
				json(new Secrets("pa55word", "key", "AppKey", "iVBORw0KGgo", List.of("123456"), "110101199001011234")))
			.doesNotContain("pa55word", "\"key\"", "\"AppKey\":\"AppKey", "iVBOR", "123456", "110101");
	}

	@Test
	void namesTheKeyByItsPublicHalf() {
		assertThat(json(new Key("AKID12345678901234567890123456789012", "never told")))
			.isEqualTo("{\"SecretId\":\"AKID12345678901234567890123456789012\",\"SecretKey\":\"***\"}");
	}

	@Test
	void tellsOfThingsWhatADifferenceNeeds() {
		String document = "{\"resource\":\"qcs::sms::uin/100000000001:app/1400000001\"," + " ".repeat(300) + "}";
		assertThat(this.mask.state(new Granted(document, 7L, "138 0013 8000")))
			.contains("app/1400000001", "100000000001", "\"ProofImageId\":7", "138****8000")
			.hasSizeGreaterThan(300);
	}

	@Test
	void hidesTheMiddleOfPhoneNumbersWhereverTheyStand() {
		String json = json(new Phones(List.of("+8613800138000", "138 0013 8000", "123"),
				"call 13800138000 or １３８００１３８０００", new Inner("13900139000")));
		assertThat(json).doesNotContain("00138000", "0013 8000", "００１３８", "13900139000", "\"123\"")
			.contains("138****8000", "139****9000");
	}

	@Test
	void isShortWhateverTheRequestsSize() {
		String json = json(new Phones(IntStream.range(0, 100_000).mapToObj((i) -> "1380013" + i).toList(),
				"x".repeat(1_000_000), null));
		assertThat(json).hasSizeLessThan(500).contains("(99995 more)");
	}

	@Test
	void doesNotLookIntoWhatItDoesNotKnow() {
		assertThat(json(new Strange(new byte[] { 1 }, new StringBuilder("13800138000"), Instant.EPOCH)))
			.contains("(byte[])", "138****8000", "(Instant)");
	}

	@Test
	void stopsAtADepth() {
		Nest nest = new Nest(Collections.emptyList());
		for (int i = 0; i < 1000; i++) {
			nest = new Nest(List.of(nest));
		}
		assertThat(json(nest)).hasSizeLessThan(200);
	}

	private String json(Object request) {
		return this.mask.json(request);
	}

	enum Kind {

		ONE

	}

	record Harmless(String smsSdkAppId, String serialNo, Long international, Boolean enabled, String name, Kind kind,
			String absent) {

	}

	record Secrets(String password, String secretKey, String appKey, String proofImage, List<String> templateParamSet,
			String idNumber) {

	}

	record Key(String secretId, String secretKey) {

	}

	record Granted(String policyDocument, Long proofImageId, String phoneNum) {

	}

	record Phones(List<String> phoneNumberSet, String content, Inner receiver) {

	}

	record Inner(String phoneNumber) {

	}

	record Strange(byte[] bytes, CharSequence text, Instant time) {

	}

	record Nest(List<Nest> inner) {

	}

}
