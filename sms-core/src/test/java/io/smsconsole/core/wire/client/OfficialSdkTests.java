package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.models.AddSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsSignListRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusByPhoneNumberRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.core.wire.tc3.SignatureMethod;
import io.smsconsole.core.wire.tc3.SignatureVerifier;
import io.smsconsole.core.wire.tc3.SignedHead;
import io.smsconsole.core.wire.tc3.Tc3Signer;
import io.smsconsole.core.wire.tc3.V1Signer;
import io.smsconsole.core.wire.tc3.Verification;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The official SDK is the oracle: what our signer makes is what the SDK sends, and our
 * verifier accepts what the SDK sends and nothing that differs from it in one byte.
 */
class OfficialSdkTests {

	private static final Map<CallStyle, OfficialSdk> SDKS = new EnumMap<>(CallStyle.class);

	private static final SignatureVerifier VERIFIER = new SignatureVerifier(Set.of("sms"), false, Clock.systemUTC());

	private static RawServer server;

	@BeforeContainer
	static void start() throws IOException {
		server = Calls.saying(RawServer.ok("{\"Response\":{\"RequestId\":\"x\"}}"));
		for (CallStyle style : CallStyle.values()) {
			SDKS.put(style, new OfficialSdk(server, style));
		}
	}

	@AfterContainer
	static void stop() throws IOException {
		server.close();
	}

	@Property(tries = 300)
	void signsWhatTheSdkSends(@ForAll CallStyle style, @ForAll("keys") Credential key,
			@ForAll("requests") AbstractModel request) throws TencentCloudSDKException {
		CapturedCall call = capture(style, key, request);
		if (style.signature() == SignatureMethod.TC3) {
			SignedHead head = SignedHead.of(call.method(), (call.query() != null) ? call.query() : "",
					Map.of("Host", call.header("Host"), "Content-Type", call.header("Content-Type")));
			assertThat(new Tc3Signer(key, "127").authorization(head, Long.parseLong(call.header("X-TC-Timestamp")),
					call.body()))
				.isEqualTo(call.header("Authorization"));
		}
		else {
			Map<String, String> parameters = call.parameters();
			assertThat(new V1Signer(key.secretKey(), style.signature()).sign(call.method(), call.header("Host"),
					parameters))
				.isEqualTo(parameters.get(V1Signer.SIGNATURE));
		}
	}

	@Property(tries = 120)
	void acceptsWhatTheSdkSendsAndNothingThatDiffersInAByte(@ForAll CallStyle style, @ForAll("keys") Credential key,
			@ForAll("requests") AbstractModel request) throws TencentCloudSDKException {
		CapturedCall call = capture(style, key, request);
		assertThat(verify(call, key)).isEqualTo(new Verification.Accepted(key.secretId(), style.signature()));
		assertThat(Tampering.of(call))
			.allSatisfy((tampered) -> assertThat(verify(tampered, key)).isInstanceOf(Verification.Refused.class));
	}

	private static CapturedCall capture(CallStyle style, Credential key, AbstractModel request)
			throws TencentCloudSDKException {
		server.requests().clear();
		SDKS.get(style).call(key, request);
		assertThat(server.requests()).hasSize(1);
		return CapturedCall.of(server.requests().get(0));
	}

	private static Verification verify(CapturedCall call, Credential key) {
		return VERIFIER.verify(call.message(),
				(secretId) -> Optional.of(key.secretKey()).filter((secret) -> secretId.equals(key.secretId())));
	}

	@Provide
	Arbitrary<Credential> keys() {
		Arbitrary<String> names = Arbitraries.strings().alpha().numeric().ofLength(32);
		Arbitrary<String> secrets = Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(80);
		return Combinators.combine(names, secrets).as((name, secret) -> new Credential("AKID" + name, secret));
	}

	@Provide
	Arbitrary<AbstractModel> requests() {
		Arbitrary<String> text = Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(20),
				Arbitraries.strings().withChars(" +&=%~*'\"/?#;:.-_{}腾讯云é").ofMaxLength(30));
		Arbitrary<Long> number = Arbitraries.longs();
		return Arbitraries.oneOf(sends(text), lists(number), templates(text, number), pulls(text, number));
	}

	private static Arbitrary<AbstractModel> sends(Arbitrary<String> text) {
		return Combinators.combine(text.list().ofMaxSize(12), text.list().ofMaxSize(3), text, text)
			.as((phones, parameters, sign, context) -> {
				SendSmsRequest request = new SendSmsRequest();
				request.setPhoneNumberSet(phones.toArray(String[]::new));
				request.setTemplateParamSet(parameters.toArray(String[]::new));
				request.setSmsSdkAppId("1400006666");
				request.setSignName(sign);
				request.setSessionContext(context);
				return request;
			});
	}

	private static Arbitrary<AbstractModel> lists(Arbitrary<Long> number) {
		return number.list().ofMaxSize(12).map((ids) -> {
			DescribeSmsSignListRequest request = new DescribeSmsSignListRequest();
			request.setSignIdSet(ids.toArray(Long[]::new));
			request.setInternational(0L);
			return request;
		});
	}

	private static Arbitrary<AbstractModel> templates(Arbitrary<String> text, Arbitrary<Long> number) {
		return Combinators.combine(text, text, number).as((name, content, type) -> {
			AddSmsTemplateRequest request = new AddSmsTemplateRequest();
			request.setTemplateName(name);
			request.setTemplateContent(content);
			request.setSmsType(type);
			return request;
		});
	}

	private static Arbitrary<AbstractModel> pulls(Arbitrary<String> text, Arbitrary<Long> number) {
		return Combinators.combine(text, number).as((phone, time) -> {
			PullSmsSendStatusByPhoneNumberRequest request = new PullSmsSendStatusByPhoneNumberRequest();
			request.setPhoneNumber(phone);
			request.setBeginTime(time);
			request.setLimit(100L);
			return request;
		});
	}

}
