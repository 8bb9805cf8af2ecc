package io.smsconsole.core.wire.client;

import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.sms.v20210111.models.AddSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.DescribeSmsSignListRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusByPhoneNumberRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;

/**
 * The official SDK, used as it comes.
 */
final class OfficialSdk {

	private final com.tencentcloudapi.sms.v20210111.SmsClient client;

	OfficialSdk(RawServer server, CallStyle style) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint(server.address().getRawAuthority());
		http.setReqMethod(style.httpMethod());
		ClientProfile profile = new ClientProfile(style.signature().label(), http);
		this.client = new com.tencentcloudapi.sms.v20210111.SmsClient(new Credential(), "ap-guangzhou", profile);
	}

	void unsignedPayload() {
		this.client.getClientProfile().setUnsignedPayload(true);
	}

	void callByName(io.smsconsole.core.wire.tc3.Credential key, String action, String json)
			throws TencentCloudSDKException {
		this.client.setCredential(new Credential(key.secretId(), key.secretKey()));
		this.client.call(action, json);
	}

	void call(io.smsconsole.core.wire.tc3.Credential key, AbstractModel request) throws TencentCloudSDKException {
		this.client.setCredential(new Credential(key.secretId(), key.secretKey()));
		if (request instanceof SendSmsRequest send) {
			this.client.SendSms(send);
		}
		else if (request instanceof DescribeSmsSignListRequest list) {
			this.client.DescribeSmsSignList(list);
		}
		else if (request instanceof AddSmsTemplateRequest add) {
			this.client.AddSmsTemplate(add);
		}
		else {
			this.client.PullSmsSendStatusByPhoneNumber((PullSmsSendStatusByPhoneNumberRequest) request);
		}
	}

}
