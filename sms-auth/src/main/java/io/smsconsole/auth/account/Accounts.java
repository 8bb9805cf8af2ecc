package io.smsconsole.auth.account;

import java.time.Clock;
import java.util.Optional;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Finds accounts and keeps their passwords, of which only hashes are stored.
 */
@Service
public class Accounts {

	/** The kind of data that accounts are: whatever changes one raises it. */
	public static final String KIND = "account";

	private static final int MAXIMUM_IN_MEMORY = 10_000;

	private final AccountMapper mapper;

	private final PasswordEncoder passwords;

	private final Caches caches;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final VersionedCache<Long, Account> accounts;

	Accounts(AccountMapper mapper, PasswordEncoder passwords, Caches caches, Clock clock,
			ApplicationEventPublisher events) {
		this.mapper = mapper;
		this.passwords = passwords;
		this.caches = caches;
		this.clock = clock;
		this.events = events;
		this.accounts = caches.create(KIND, MAXIMUM_IN_MEMORY, mapper::findByUin);
	}

	/**
	 * Finds an account by its number.
	 * @param uin the number
	 * @return the account, enabled or not
	 */
	public Optional<Account> find(long uin) {
		return this.mapper.findByUin(uin);
	}

	/**
	 * Finds an account by its number, in memory if it has been asked for before.
	 * @param uin the number
	 * @return the account, enabled or not, at most a second old
	 */
	public Optional<Account> recall(long uin) {
		return this.accounts.find(uin);
	}

	/**
	 * Finds an account by the name it signs in with.
	 * @param name the name as typed
	 * @return the account, enabled or not
	 */
	public Optional<Account> find(String name) {
		return this.mapper.findByName(AccountName.normal(name));
	}

	/**
	 * The account that owns this installation.
	 * @return the owner, or empty before the first start has made it
	 */
	public Optional<Account> owner() {
		return this.mapper.findOwner();
	}

	/**
	 * The caller as whom a job runs.
	 * @param uin the account on whose behalf
	 * @param job the job's name, for the audit log
	 * @return the caller, for {@code RunAs}
	 * @throws SmsException where the account is gone or disabled
	 */
	public Caller forJob(long uin, String job) {
		return find(uin).filter(Account::enabled)
			.map((account) -> account.caller(Means.JOB, job))
			.orElseThrow(() -> new SmsException(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION, null, "account.unusable",
					Long.toString(uin)));
	}

	/**
	 * The hash that a typed password is compared with.
	 * @param account whose
	 * @return the hash with its method in front, such as {@code {bcrypt}$2a$…}
	 */
	public String passwordHash(Account account) {
		return this.mapper.findPasswordHash(account.uin()).orElseThrow();
	}

	/**
	 * A mark of an account's password, by which one can tell later that it is another
	 * one.
	 * @param account whose
	 * @return a hash of the password's hash
	 */
	public String passwordMark(Account account) {
		return DigestUtils.sha256Hex(passwordHash(account));
	}

	/**
	 * Whether a typed password is an account's.
	 * @param account whose
	 * @param password as typed
	 * @return {@code true} if so
	 */
	public boolean hasPassword(Account account, String password) {
		return this.passwords.matches(password, passwordHash(account));
	}

	/**
	 * What is known of the person behind an account.
	 * @param uin the account's number
	 * @return the profile
	 */
	public Profile profile(long uin) {
		return this.mapper.findProfile(uin).orElseThrow();
	}

	/**
	 * Sets the password that somebody chose for themselves, so that they need not change
	 * it any more. Their sessions are over but those that are opened anew.
	 * @param uin the account's number
	 * @param password the password, which keeps {@link PasswordRules}
	 */
	@RetriedTransaction
	public void choosePassword(long uin, String password) {
		this.caches.changed(KIND);
		this.mapper.updatePasswordHash(uin, this.passwords.encode(password), this.clock.instant());
	}

	/**
	 * Demands a second factor of an account, or does so no longer; from its next sign-in
	 * on.
	 * @param uin the account's number
	 * @param demanded whether it has to use one
	 */
	@RetriedTransaction
	public void demandTotp(long uin, boolean demanded) {
		this.caches.changed(KIND);
		this.mapper.demandTotp(uin, demanded, this.clock.instant());
	}

	/**
	 * Makes the owner account, unless there is one: at most one call ever does, whatever
	 * the number of nodes.
	 * @param uin the owner's number
	 * @param name the name to sign in with
	 * @param password the password to sign in with
	 * @return whether this call made it
	 */
	@RetriedTransaction
	public boolean createOwner(long uin, String name, String password) {
		this.caches.changed(KIND);
		return this.mapper.insertOwnerUnlessThere(uin, AccountName.normal(name), this.passwords.encode(password),
				this.clock.instant()) == 1;
	}

	/**
	 * Enables or disables an account; a disabled one's sessions are over at once, and
	 * within a second it can do nothing through the API any more, on any node.
	 * @param uin the account's number
	 * @param enabled whether it may do anything at all
	 */
	@RetriedTransaction
	public void enable(long uin, boolean enabled) {
		this.caches.changed(KIND);
		this.mapper.enable(uin, enabled);
		if (!enabled) {
			this.events.publishEvent(new SignInWithdrawn(uin));
		}
	}

}
