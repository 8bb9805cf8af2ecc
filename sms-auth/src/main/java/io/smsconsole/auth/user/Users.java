package io.smsconsole.auth.user;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.smsconsole.auth.account.AccountDeleted;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.account.SignInWithdrawn;
import io.smsconsole.auth.gate.Policies;
import io.smsconsole.auth.gate.Reach;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Keeps the sub-accounts, at most {@value #LIMIT}.
 */
@Service
public class Users {

	/** The most sub-accounts that there can be. */
	public static final int LIMIT = 20_000;

	/** Numbers have twelve digits, so that every program can read them. */
	private static final long FIRST = 100_000_000_000L;

	private static final long END = 1_000_000_000_000L;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final UserMapper mapper;

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final Reach reach;

	private final Caches caches;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Users(UserMapper mapper, Accounts accounts, PasswordEncoder passwords, Reach reach, Caches caches,
			ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.accounts = accounts;
		this.passwords = passwords;
		this.reach = reach;
		this.caches = caches;
		this.events = events;
		this.clock = clock;
	}

	Optional<User> find(long uin) {
		return this.mapper.find(uin);
	}

	List<User> list(String part) {
		return this.mapper.list(Like.containing(part));
	}

	@RetriedTransaction
	public User add(UserText text, NewPassword password) {
		this.caches.changed(Accounts.KIND);
		if (this.mapper.count() >= LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_SUB_USER_FULL, null, "access.limit", LIMIT);
		}
		if (this.accounts.find(text.name()).isPresent()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_SUB_USER_NAME_IN_USE, "Name", null);
		}
		String hash = this.passwords.encode(password.text());
		// at random, so that the number of a deleted account never comes again
		long uin = RANDOM.longs(FIRST, END)
			.filter((number) -> this.accounts.find(number).isEmpty())
			.findFirst()
			.orElseThrow();
		User user = new User(uin, text.name(), text.remark(), text.countryCode(), text.phone(), text.email(),
				text.consoleLogin(), true, false, this.clock.instant());
		this.mapper.insert(user, hash, password.mustChange());
		return user;
	}

	/**
	 * Changes an account.
	 * @param text what it is to be; its name stays
	 * @param password its new password, or {@code null}
	 */
	@RetriedTransaction
	public void update(long uin, UserText text, NewPassword password, boolean useApi) {
		this.caches.changed(Accounts.KIND);
		this.caches.changed(AccessKeys.KIND);
		this.reach.checkOver(uin);
		User before = this.mapper.find(uin)
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND_USER_NOT_EXIST, "Name", null));
		this.mapper.update(new User(uin, before.name(), text.remark(), text.countryCode(), text.phone(), text.email(),
				text.consoleLogin(), useApi, before.mustUseTotp(), before.createdAt()), this.clock.instant());
		if (password != null) {
			this.mapper.updatePassword(uin, this.passwords.encode(password.text()), password.mustChange());
		}
		if (password != null || !text.consoleLogin()) {
			this.events.publishEvent(new SignInWithdrawn(uin));
		}
	}

	/**
	 * Deletes an account with its keys, memberships and policies. What it did stays: its
	 * messages, its tasks and its lines of the audit log.
	 */
	@RetriedTransaction
	public void delete(long uin) {
		this.caches.changed(Accounts.KIND);
		this.caches.changed(Policies.KIND);
		this.reach.change(List.of(uin), () -> {
			this.events.publishEvent(new SignInWithdrawn(uin));
			this.events.publishEvent(new AccountDeleted(uin));
			this.mapper.delete(uin);
		});
	}

}
