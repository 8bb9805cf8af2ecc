package io.smsconsole.web.api;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.common.profile.Language;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import io.smsconsole.core.wire.tc3.Credential;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The official SDK, used as it comes: nothing is changed but endpoint and protocol.
 */
final class Sdk {

	private static final JsonMapper JSON = new JsonMapper();

	private Sdk() {
	}

	static SmsClient client(int port, Credential key) {
		return client(port, key, ClientProfile.SIGN_TC3_256, HttpProfile.REQ_POST);
	}

	static SmsClient client(int port, Credential key, String signMethod, String requestMethod) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint("127.0.0.1:" + port);
		http.setReqMethod(requestMethod);
		ClientProfile profile = new ClientProfile(signMethod, http);
		profile.setLanguage(Language.EN_US);
		return new SmsClient(new com.tencentcloudapi.common.Credential(key.secretId(), key.secretKey()), "ap-guangzhou",
				profile);
	}

	/**
	 * Calls an operation that the SDK does not know.
	 */
	static JsonNode call(SmsClient client, String action, String json) throws TencentCloudSDKException {
		return JSON.readTree(client.call(action, json)).get("Response");
	}

	/**
	 * Expects that a call is refused, as the SDK tells it.
	 * @return what was wrong, in words
	 */
	static String refusal(String code, Call call) {
		TencentCloudSDKException refused = catchThrowableOfType(TencentCloudSDKException.class, call::run);
		assertThat(refused).as("must be refused with %s", code).isNotNull();
		assertThat(refused.getErrorCode()).as(refused.toString()).isEqualTo(code);
		assertThat(refused.getRequestId()).hasSize(36);
		return refused.getMessage();
	}

	/**
	 * A call of the SDK.
	 */
	interface Call {

		void run() throws TencentCloudSDKException;

	}

}
