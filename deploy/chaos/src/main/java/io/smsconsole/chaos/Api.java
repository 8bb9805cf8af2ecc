package io.smsconsole.chaos;

import java.util.List;
import java.util.Map;

import com.tencentcloudapi.common.CommonClient;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A console as programs see it: by the official SDK.
 */
public final class Api {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int SECONDS = 15;

	private final CommonClient any;

	private final SmsClient sms;

	private final Credential key;

	Api(int port, String secretId, String secretKey) {
		this(port, new Credential(secretId, secretKey));
	}

	private Api(int port, Credential key) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint("127.0.0.1:" + port);
		http.setConnTimeout(SECONDS);
		http.setReadTimeout(SECONDS);
		ClientProfile profile = new ClientProfile(ClientProfile.SIGN_TC3_256, http);
		this.key = key;
		this.any = new CommonClient("sms", "2021-01-11", key, "ap-guangzhou", profile);
		this.sms = new SmsClient(key, "ap-guangzhou", profile);
	}

	/** The same caller at another console. */
	Api at(Console console) {
		return new Api(console.url().getPort(), this.key);
	}

	/**
	 * Calls any action.
	 * @param action its name
	 * @param parameters its parameters
	 * @return what is within {@code Response}
	 * @throws TencentCloudSDKException when it is refused or not answered
	 */
	public JsonNode call(String action, Map<String, ?> parameters) throws TencentCloudSDKException {
		return JSON.readTree(this.any.call(action, JSON.writeValueAsString(parameters))).path("Response");
	}

	/**
	 * Sends to one number, as often as it takes: the call's own key has it done once.
	 * @return the code of the answer
	 */
	String send(Shop shop, String phone, String callKey) throws TencentCloudSDKException {
		SendSmsRequest request = new SendSmsRequest();
		request.setPhoneNumberSet(new String[] { phone });
		request.setSmsSdkAppId(shop.app());
		request.setTemplateId(shop.template());
		request.setTemplateParamSet(new String[] { callKey });
		request.SetHeader(Map.of("X-Sms-Idempotency-Key", callKey));
		return List.of(this.sms.SendSms(request).getSendStatusSet()).get(0).getCode();
	}

}
