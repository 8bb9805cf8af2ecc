package io.smsconsole.bench;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

import com.tencentcloudapi.common.AbstractClient;
import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsResponse;

/**
 * The official SDK as it comes.
 */
final class OfficialSdk {

	private static final MethodHandle HEADERS = ofClient("getHeaders");

	private static final MethodHandle AUTHORIZATION = ofClient("getAuthorization", HashMap.class, byte[].class);

	private final SmsClient client;

	OfficialSdk(String endpoint) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint(endpoint);
		this.client = new SmsClient(new Credential(Requests.KEY.secretId(), Requests.KEY.secretKey()), "ap-guangzhou",
				new ClientProfile(ClientProfile.SIGN_TC3_256, http));
	}

	/**
	 * What a call of the SDK does before it reaches its HTTP library.
	 */
	String buildAndSign() {
		try {
			byte[] body = AbstractModel.toJsonString(request()).getBytes(StandardCharsets.UTF_8);
			@SuppressWarnings("unchecked")
			HashMap<String, String> headers = (HashMap<String, String>) HEADERS.invoke((AbstractClient) this.client);
			headers.put("Content-Type", "application/json; charset=utf-8");
			headers.put("X-TC-Action", "SendSms");
			String authorization = (String) AUTHORIZATION.invoke((AbstractClient) this.client, headers, body);
			headers.put("Authorization", authorization);
			return authorization;
		}
		catch (Throwable ex) {
			throw new IllegalStateException("The SDK does not sign as it did", ex);
		}
	}

	SendSmsResponse send() throws TencentCloudSDKException {
		return this.client.SendSms(request());
	}

	private static SendSmsRequest request() {
		SendSmsRequest request = new SendSmsRequest();
		request.setPhoneNumberSet(new String[] { Requests.PHONE });
		request.setSmsSdkAppId(Requests.APP);
		request.setTemplateId(Requests.TEMPLATE);
		request.setSignName(Requests.SIGN);
		request.setTemplateParamSet(new String[] { Requests.CODE });
		request.setSessionContext(Requests.CONTEXT);
		return request;
	}

	private static MethodHandle ofClient(String name, Class<?>... parameters) {
		try {
			Method method = AbstractClient.class.getDeclaredMethod(name, parameters);
			method.setAccessible(true);
			return MethodHandles.lookup().unreflect(method);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("The SDK has no " + name, ex);
		}
	}

}
