package io.smsconsole.auth.totp;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.attempt.PasswordProof;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Service;

/**
 * What people can do about their own second factor.
 */
@Service
public class TotpActions {

	private static final String PASSWORD = "Password";

	private final Totp totp;

	private final TotpDuty duty;

	private final PasswordProof proof;

	private final Accounts accounts;

	private final CurrentAccount current;

	TotpActions(Totp totp, TotpDuty duty, PasswordProof proof, Accounts accounts, CurrentAccount current) {
		this.totp = totp;
		this.duty = duty;
		this.proof = proof;
		this.accounts = accounts;
		this.current = current;
	}

	/**
	 * Shows the secret that the caller's authenticator app is to be taught. It is made up
	 * at the first call, stays the same until an app is bound or a quarter of an hour is
	 * over, and signs nobody in before that.
	 * @param request nothing
	 * @return the secret
	 */
	@Action(name = "DescribeTotpSecret", service = "cam", access = Access.REVEAL, resource = Resource.OWN, api = false)
	public DescribeTotpSecretResponse secret(DescribeTotpSecretRequest request) {
		String secret = this.totp.secretToBind(this.current.uin());
		return new DescribeTotpSecretResponse(secret, TotpCode.uri(secret, this.current.name()));
	}

	/**
	 * Makes an authenticator app the caller's second factor, in place of another one if
	 * there is one.
	 * @param request a code that shows that the app knows the secret
	 * @return recovery codes, shown this once
	 */
	@Action(name = "BindTotp", service = "cam", access = Access.WRITE, resource = Resource.OWN, api = false)
	public RecoveryCodesResponse bind(BindTotpRequest request) {
		Account account = account();
		if (this.totp.bound(account.uin())) {
			this.proof.demand(account, PASSWORD, request.password());
		}
		return this.totp.bind(account.uin(), request.totpCode())
			.map(RecoveryCodesResponse::new)
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "TotpCode", "totp.wrong-code"));
	}

	/**
	 * Takes the caller's second factor away.
	 * @param request the caller's password
	 * @return nothing
	 */
	@Action(name = "UnbindTotp", service = "cam", access = Access.WRITE, resource = Resource.OWN, api = false)
	public Done unbind(UnbindTotpRequest request) {
		Account account = account();
		if (this.duty.isOn(account)) {
			throw new SmsException(ErrorCode.UNSUPPORTED_OPERATION, null, "totp.required");
		}
		this.proof.demand(account, PASSWORD, request.password());
		this.totp.unbind(account.uin());
		return new Done();
	}

	/**
	 * Makes new recovery codes for the caller; the old ones are good no more.
	 * @param request the caller's password
	 * @return the codes, shown this once
	 */
	@Action(name = "ResetRecoveryCodes", service = "cam", access = Access.WRITE, resource = Resource.OWN, api = false)
	public RecoveryCodesResponse resetRecoveryCodes(ResetRecoveryCodesRequest request) {
		Account account = account();
		if (!this.totp.bound(account.uin())) {
			throw new SmsException(ErrorCode.UNSUPPORTED_OPERATION, null, "totp.none");
		}
		this.proof.demand(account, PASSWORD, request.password());
		return new RecoveryCodesResponse(this.totp.renewRecoveryCodes(account.uin()));
	}

	private Account account() {
		return this.accounts.find(this.current.uin()).orElseThrow();
	}

}
