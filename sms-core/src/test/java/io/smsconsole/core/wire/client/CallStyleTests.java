package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.smsconsole.core.wire.api.ApiJson;
import io.smsconsole.core.wire.api.DescribeSmsSignListRequest;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.tc3.SignatureMethod;
import io.smsconsole.core.wire.tc3.SignatureVerifier;
import io.smsconsole.core.wire.tc3.Verification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallStyleTests {

	private final SignatureVerifier verifier = new SignatureVerifier(Set.of("sms"), false, Clock.systemUTC());

	@ParameterizedTest
	@EnumSource(CallStyle.class)
	void arrivesSignedAndWhole(CallStyle style) throws IOException {
		try (RawServer server = Calls.saying(Calls.ACCEPTED);
				SmsClient client = new SmsClient(Calls.settings(server.address()).withStyle(style),
						Clock.systemUTC())) {
			SendSmsRequest request = new SendSmsRequest(List.of("+8618501234444", "+8618501234445"), "1400006666",
					"1110", "腾讯云 & 其他=1+1", List.of("%41", "", "~*'\"#?"), null, "{\"a\": 1}", null);
			client.call(request);
			CapturedCall call = CapturedCall.of(server.requests().get(0));
			assertThat(this.verifier.verify(call.message(), (secretId) -> Optional.of(Calls.KEY.secretKey())))
				.isEqualTo(new Verification.Accepted(Calls.KEY.secretId(), style.signature()));
			if (style == CallStyle.TC3_POST) {
				assertThat(ApiJson.server().readValue(call.body(), SendSmsRequest.class)).isEqualTo(request);
			}
			else {
				assertThat(call.parameters()).containsEntry("PhoneNumberSet.1", "+8618501234445")
					.containsEntry("SignName", request.signName())
					.containsEntry("TemplateParamSet.0", "%41")
					.containsEntry("TemplateParamSet.1", "")
					.containsEntry("TemplateParamSet.2", "~*'\"#?")
					.containsEntry("SessionContext", "{\"a\": 1}");
			}
		}
	}

	@ParameterizedTest
	@EnumSource(CallStyle.class)
	void writesNumbersWithoutQuotesOrFractions(CallStyle style) {
		SignedCall call = CallBuilder
			.of(ClientSettings.of(URI.create("https://sms.company.com"), Calls.KEY).withStyle(style), Clock.systemUTC())
			.build(new DescribeSmsSignListRequest(List.of(1110L, Long.MAX_VALUE), 0));
		String text = call.query() + new String(call.body(), StandardCharsets.UTF_8);
		if (style.signature() == SignatureMethod.TC3 && !style.inQuery()) {
			assertThat(text).isEqualTo("{\"SignIdSet\":[1110,9223372036854775807],\"International\":0}");
		}
		else {
			assertThat(text).contains("SignIdSet.0=1110&SignIdSet.1=9223372036854775807&International=0");
		}
	}

}
