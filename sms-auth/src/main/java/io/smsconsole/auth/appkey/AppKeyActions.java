package io.smsconsole.auth.appkey;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.attempt.PasswordProof;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.AppKeyResponse;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Service;

/**
 * What can be done with the keys of applications that exist.
 */
@Service
public class AppKeyActions {

	private final Apps apps;

	private final Accounts accounts;

	private final CurrentAccount current;

	private final PasswordProof proof;

	AppKeyActions(Apps apps, Accounts accounts, CurrentAccount current, PasswordProof proof) {
		this.apps = apps;
		this.accounts = accounts;
		this.current = current;
		this.proof = proof;
	}

	/**
	 * Shows the key of an application.
	 * @param request which application, and the caller's password
	 * @return the key
	 */
	@Action(name = "RevealAppKey", access = Access.REVEAL, resource = Resource.APP, api = false)
	public AppKeyResponse reveal(RevealAppKeyRequest request) {
		long sdkAppId = AppId.parse(request.smsSdkAppId());
		this.proof.demand(this.accounts.find(this.current.uin()).orElseThrow(), "Password", request.password());
		return new AppKeyResponse(this.apps.appKey(sdkAppId).orElseThrow(AppId::unknown));
	}

}
