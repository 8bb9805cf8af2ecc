package io.smsconsole.auth.key;

import io.smsconsole.auth.account.SubAccounts;
import io.smsconsole.auth.gate.Reach;
import io.smsconsole.auth.paging.AccessTimes;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;

/**
 * What can be done with the access keys of accounts, the caller's own where none is
 * named.
 */
@Service
public class AccessKeyActions {

	private static final String SERVICE = "cam";

	private static final String TARGET = "TargetUin";

	private final UserKeys userKeys;

	private final AccessKeys keys;

	private final SubAccounts accounts;

	private final Reach reach;

	private final AccessTimes times;

	AccessKeyActions(UserKeys userKeys, AccessKeys keys, SubAccounts accounts, Reach reach, AccessTimes times) {
		this.userKeys = userKeys;
		this.keys = keys;
		this.accounts = accounts;
		this.reach = reach;
		this.times = times;
	}

	/**
	 * Makes a key.
	 * @param request whose it is to be
	 * @return the key, with its secret half this once
	 */
	@Action(name = "CreateAccessKey", service = SERVICE, access = Access.WRITE)
	public CreateAccessKeyResponse create(CreateAccessKeyRequest request) {
		long uin = managed(request.targetUin());
		NewKey key = this.userKeys.create(uin);
		KeyRow row = this.userKeys.existing(uin, key.secretId());
		return new CreateAccessKeyResponse(new AccessKeyDetail(row.secretId(), key.secretKey(),
				KeyStatus.of(row.enabled()), this.times.text(row.createdAt())));
	}

	/**
	 * Lists the keys of an account.
	 * @param request whose
	 * @return them without their secret halves, the oldest first
	 */
	@Action(name = "ListAccessKeys", service = SERVICE, access = Access.READ)
	public ListAccessKeysResponse list(ListAccessKeysRequest request) {
		return new ListAccessKeysResponse(this.userKeys.list(target(request.targetUin()))
			.stream()
			.map((row) -> AccessKeyInfo.of(row, this.times))
			.toList());
	}

	/**
	 * Enables or disables a key; within a second that is in force everywhere.
	 * @param request which, and what it shall be
	 * @return nothing to tell
	 */
	@Action(name = "UpdateAccessKey", service = SERVICE, access = Access.WRITE)
	public Done update(UpdateAccessKeyRequest request) {
		long uin = managed(request.targetUin());
		boolean enabled = KeyStatus.parse(Parameters.required("Status", request.status()));
		KeyRow key = this.userKeys.existing(uin, Parameters.required("AccessKeyId", request.accessKeyId()));
		this.keys.enable(key.secretId(), enabled);
		return new Done();
	}

	/**
	 * Deletes a key for good.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "DeleteAccessKey", service = SERVICE, access = Access.WRITE)
	public Done delete(DeleteAccessKeyRequest request) {
		long uin = managed(request.targetUin());
		KeyRow key = this.userKeys.existing(uin, Parameters.required("AccessKeyId", request.accessKeyId()));
		this.userKeys.delete(key.secretId());
		return new Done();
	}

	private long managed(Long targetUin) {
		long uin = target(targetUin);
		this.reach.checkOver(uin);
		return uin;
	}

	/** The owner's keys are for the owner alone. */
	private long target(Long targetUin) {
		long caller = Caller.current()
			.map(Caller::uin)
			.orElseThrow(() -> new SmsException(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION));
		return (targetUin == null || targetUin == caller) ? caller : this.accounts.existing(TARGET, targetUin).uin();
	}

}
