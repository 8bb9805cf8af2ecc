package io.smsconsole.auth.owner;

import java.util.Optional;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.account.RandomText;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.auth.key.KeyText;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the owner at the first start. It runs when the console already listens, so that a
 * start that fails (a port that is taken) leaves no owner behind whose password nobody
 * was shown.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnerSetup implements ApplicationRunner {

	private static final int PASSWORD_LENGTH = 16;

	private final OwnerProperties properties;

	private final Accounts accounts;

	private final AccessKeys keys;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	OwnerSetup(OwnerProperties properties, Accounts accounts, AccessKeys keys, TransactionTemplate transaction,
			ApplicationEventPublisher events) {
		this.properties = properties;
		this.accounts = accounts;
		this.keys = keys;
		this.transaction = transaction;
		this.events = events;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.accounts.owner().isEmpty()) {
			create().ifPresent(this.events::publishEvent);
		}
	}

	private Optional<FirstStart> create() {
		String password = orElse(this.properties.password(), RandomText.readable(PASSWORD_LENGTH));
		String secretId = orElse(this.properties.secretId(), KeyText.newSecretId());
		String secretKey = orElse(this.properties.secretKey(), KeyText.newSecretKey());
		boolean created = Boolean.TRUE
			.equals(this.transaction.execute((status) -> create(password, secretId, secretKey)));
		return created ? Optional.of(new FirstStart(this.properties.name(),
				unless(this.properties.password(), password), secretId, unless(this.properties.secretKey(), secretKey)))
				: Optional.empty();
	}

	private boolean create(String password, String secretId, String secretKey) {
		boolean created = this.accounts.createOwner(this.properties.uin(), this.properties.name(), password);
		if (created) {
			Account owner = this.accounts.owner().orElseThrow();
			this.keys.add(owner, secretId, secretKey);
		}
		return created;
	}

	private static String orElse(String given, String random) {
		return (given != null) ? given : random;
	}

	private static Optional<String> unless(String given, String random) {
		return (given != null) ? Optional.empty() : Optional.of(random);
	}

}
