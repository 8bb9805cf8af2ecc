package io.smsconsole.core.base.account;

import java.time.Instant;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Service;

/**
 * The account as the owner set it, else as the environment has it.
 */
@Service
@Primary
class StoredAccount implements AccountSettings {

	private static final String KIND = "account";

	private final AccountSettingMapper mapper;

	private final AccountDefaults defaults;

	private final Caches caches;

	private final ApplicationEventPublisher events;

	private final VersionedCache<String, Account> stored;

	StoredAccount(AccountSettingMapper mapper, AccountDefaults defaults, Caches caches,
			ApplicationEventPublisher events) {
		this.mapper = mapper;
		this.defaults = defaults;
		this.caches = caches;
		this.events = events;
		this.stored = caches.create(KIND, 1, (kind) -> Optional.ofNullable(mapper.find()));
	}

	@Override
	public AccountType type() {
		return current().type();
	}

	@Override
	public String certifiedName() {
		return current().certifiedName();
	}

	@Override
	public int templateParameterLengthLimit() {
		return current().templateParameterLengthLimit();
	}

	@Override
	public int internationalDailyLimit() {
		return current().internationalDailyLimit();
	}

	@Override
	public boolean packageRequired() {
		return current().packageRequired();
	}

	@Override
	public int approvalSize() {
		return current().approvalSize();
	}

	@Override
	public Instant arrearsSince() {
		return current().arrearsSince();
	}

	/** As the database has it, for what is about to change or to be written down. */
	Account latest() {
		return Optional.ofNullable(this.mapper.find()).orElseGet(() -> Account.of(this.defaults));
	}

	@RetriedTransaction
	void modify(AccountChange change) {
		this.caches.changed(KIND);
		Account before = latest();
		Account now = change.apply(before);
		this.mapper.save(now);
		this.events.publishEvent(new AccountChanged(before, now));
	}

	private AccountSettings current() {
		Optional<Account> account = this.stored.find(KIND);
		return account.isPresent() ? account.get() : this.defaults;
	}

}
