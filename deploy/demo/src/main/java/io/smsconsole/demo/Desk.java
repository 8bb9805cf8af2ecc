package io.smsconsole.demo;

import java.util.function.Supplier;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;

import org.springframework.stereotype.Component;

/**
 * Where people of the story sit: what they do there passes the gate and is audited, as if
 * they had signed in.
 */
@Component
class Desk {

	private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36";

	/** A network that exists in documents only. */
	private static final String NETWORK = "203.0.113.";

	private static final int HOSTS = 200;

	private final Accounts accounts;

	Desk(Accounts accounts) {
		this.accounts = accounts;
	}

	<T> T asOwner(Supplier<T> work) {
		return as(this.accounts.owner().orElseThrow(), work);
	}

	<T> T as(String name, Supplier<T> work) {
		return as(this.accounts.find(name).orElseThrow(), work);
	}

	long uin(String name) {
		return this.accounts.find(name).orElseThrow().uin();
	}

	long owner() {
		return this.accounts.owner().orElseThrow().uin();
	}

	private static <T> T as(Account account, Supplier<T> work) {
		Origin before = Origin
			.exchange(Origin.of(NETWORK + (10 + Math.floorMod(account.name().hashCode(), HOSTS)), BROWSER));
		try {
			return RunAs.call(account.caller(Means.SESSION, "demo"), work);
		}
		finally {
			Origin.exchange(before);
		}
	}

}
