package io.smsconsole.core.wire.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.wire.tc3.SignatureMethod;
import io.smsconsole.core.wire.tc3.SignatureVerifier;
import io.smsconsole.core.wire.tc3.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the official SDK can do besides its usual calls.
 */
class OfficialSdkModesTests {

	private static final Verification ACCEPTED = new Verification.Accepted(Calls.KEY.secretId(), SignatureMethod.TC3);

	@ParameterizedTest
	@EnumSource(value = CallStyle.class, names = { "TC3_POST", "TC3_GET" })
	void leavesThePayloadUnsignedWhereThatIsAllowed(CallStyle style) throws IOException, TencentCloudSDKException {
		try (RawServer server = server()) {
			OfficialSdk sdk = new OfficialSdk(server, style);
			sdk.unsignedPayload();
			SendSmsRequest request = new SendSmsRequest();
			request.setSignName("腾讯云");
			sdk.call(Calls.KEY, request);
			CapturedCall call = CapturedCall.of(server.requests().get(0));
			assertThat(verify(call, true)).isEqualTo(ACCEPTED);
			assertThat(verify(call.withBody("other".getBytes(StandardCharsets.UTF_8)), true)).isEqualTo(ACCEPTED);
			assertThat(verify(call, false)).isInstanceOfSatisfying(Verification.Refused.class,
					(refused) -> assertThat(refused.code()).isEqualTo(ErrorCode.AUTH_FAILURE_SIGNATURE_FAILURE));
		}
	}

	@Test
	void callsAnyActionByName() throws IOException, TencentCloudSDKException {
		try (RawServer server = server()) {
			new OfficialSdk(server, CallStyle.TC3_POST).callByName(Calls.KEY, "DescribeAppList",
					"{\"AppName\":\"应用\"}");
			CapturedCall call = CapturedCall.of(server.requests().get(0));
			assertThat(call.header("X-TC-Action")).isEqualTo("DescribeAppList");
			assertThat(verify(call, false)).isEqualTo(ACCEPTED);
		}
	}

	private static RawServer server() throws IOException {
		return Calls.saying(RawServer.ok("{\"Response\":{\"RequestId\":\"x\"}}"));
	}

	private static Verification verify(CapturedCall call, boolean unsignedPayloadAllowed) {
		return new SignatureVerifier(Set.of("sms"), unsignedPayloadAllowed, Clock.systemUTC()).verify(call.message(),
				(secretId) -> Optional.of(Calls.KEY.secretKey()));
	}

}
