package io.smsconsole.web.api;

import com.tencentcloudapi.cam.v20190116.CamClient;
import com.tencentcloudapi.cam.v20190116.models.AddUserRequest;
import com.tencentcloudapi.cam.v20190116.models.AddUserResponse;
import com.tencentcloudapi.cam.v20190116.models.AttachUserPolicyRequest;
import com.tencentcloudapi.cam.v20190116.models.CreateGroupRequest;
import com.tencentcloudapi.cam.v20190116.models.CreatePolicyRequest;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.common.profile.Language;
import io.smsconsole.core.wire.tc3.Credential;

/**
 * The official SDK of access management, used as it comes.
 */
final class CamSdk {

	private CamSdk() {
	}

	static CamClient client(int port, Credential key) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint("127.0.0.1:" + port);
		ClientProfile profile = new ClientProfile(ClientProfile.SIGN_TC3_256, http);
		profile.setLanguage(Language.EN_US);
		return new CamClient(new com.tencentcloudapi.common.Credential(key.secretId(), key.secretKey()), "", profile);
	}

	/**
	 * Makes an account with a key.
	 */
	static AddUserResponse userWithKey(CamClient cam, String name) throws TencentCloudSDKException {
		AddUserRequest request = new AddUserRequest();
		request.setName(name);
		request.setUseApi(1L);
		return cam.AddUser(request);
	}

	static long policy(CamClient cam, String name, String document) throws TencentCloudSDKException {
		CreatePolicyRequest request = new CreatePolicyRequest();
		request.setPolicyName(name);
		request.setPolicyDocument(document.replace('\'', '"'));
		return cam.CreatePolicy(request).getPolicyId();
	}

	static long group(CamClient cam, String name) throws TencentCloudSDKException {
		CreateGroupRequest request = new CreateGroupRequest();
		request.setGroupName(name);
		return cam.CreateGroup(request).getGroupId();
	}

	static void attach(CamClient cam, long policyId, long uin) throws TencentCloudSDKException {
		AttachUserPolicyRequest request = new AttachUserPolicyRequest();
		request.setPolicyId(policyId);
		request.setAttachUin(uin);
		cam.AttachUserPolicy(request);
	}

}
