package io.smsconsole.web.api;

import com.tencentcloudapi.common.CommonClient;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.auth.key.KeyText;

import org.springframework.stereotype.Component;

/**
 * The official SDK, as it comes, with a key of the owner's and its endpoint at a running
 * test.
 */
@Component
public class ApiKeys {

	private static final String REGION = "ap-guangzhou";

	private final Credential credential;

	private final Accounts accounts;

	private final AccessKeys keys;

	ApiKeys(Accounts accounts, AccessKeys keys) {
		this.credential = new Credential(KeyText.newSecretId(), KeyText.newSecretKey());
		this.accounts = accounts;
		this.keys = keys;
	}

	/**
	 * The SDK of the product.
	 * @param port where the test listens
	 * @return a client
	 */
	public SmsClient sdk(int port) {
		return new SmsClient(credential(), REGION, profile(port));
	}

	/**
	 * The SDK's client for any action.
	 * @param port where the test listens
	 * @return a client
	 */
	public CommonClient anySdk(int port) {
		return new CommonClient("sms", "2021-01-11", credential(), REGION, profile(port));
	}

	/** A key of the owner's, who is made only once the application is ready. */
	private synchronized Credential credential() {
		if (this.keys.find(this.credential.getSecretId()).isEmpty()) {
			this.keys.add(this.accounts.owner().orElseThrow(), this.credential.getSecretId(),
					this.credential.getSecretKey());
		}
		return this.credential;
	}

	private static ClientProfile profile(int port) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint("127.0.0.1:" + port);
		ClientProfile profile = new ClientProfile();
		profile.setHttpProfile(http);
		return profile;
	}

}
