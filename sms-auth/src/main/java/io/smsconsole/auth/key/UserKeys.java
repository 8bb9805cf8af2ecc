package io.smsconsole.auth.key;

import java.util.List;

import io.smsconsole.auth.account.AccountDeleted;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Makes and deletes the keys of accounts; none has more than {@value #MOST}.
 */
@Service
public class UserKeys {

	/** The most keys that one account can have. */
	public static final int MOST = 2;

	private final AccessKeyMapper mapper;

	private final AccessKeys keys;

	private final Accounts accounts;

	private final Caches caches;

	UserKeys(AccessKeyMapper mapper, AccessKeys keys, Accounts accounts, Caches caches) {
		this.mapper = mapper;
		this.keys = keys;
		this.accounts = accounts;
		this.caches = caches;
	}

	/**
	 * How many keys an account has.
	 * @param uin the account
	 * @return their number, disabled ones too
	 */
	public int count(long uin) {
		return this.mapper.list(uin).size();
	}

	/**
	 * Makes a key.
	 * @param uin whose it is to be
	 * @return the key
	 * @throws SmsException {@code OperationDenied.AccessKeyOverLimit} where there are as
	 * many as there can be
	 */
	@RetriedTransaction
	public NewKey create(long uin) {
		this.caches.changed(AccessKeys.KIND);
		if (count(uin) >= MOST) {
			throw new SmsException(ErrorCode.OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT, null, "access.limit", MOST);
		}
		NewKey key = new NewKey(KeyText.newSecretId(), KeyText.newSecretKey());
		this.keys.add(this.accounts.find(uin).orElseThrow(), key.secretId(), key.secretKey());
		return key;
	}

	List<KeyRow> list(long uin) {
		return this.mapper.list(uin);
	}

	/**
	 * Finds a key of an account.
	 * @throws SmsException {@code ResourceNotFound.SecretNotExist} where it is no key or
	 * somebody else's
	 */
	KeyRow existing(long uin, String secretId) {
		return list(uin).stream()
			.filter((key) -> key.secretId().equals(secretId))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND_SECRET_NOT_EXIST, "AccessKeyId", null));
	}

	@RetriedTransaction
	public void delete(String secretId) {
		this.caches.changed(AccessKeys.KIND);
		this.mapper.delete(secretId);
	}

	@EventListener
	void accountDeleted(AccountDeleted deleted) {
		this.caches.changed(AccessKeys.KIND);
		this.mapper.deleteAll(deleted.uin());
	}

}
