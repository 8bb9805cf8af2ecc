package io.smsconsole.auth.principal;

import io.smsconsole.core.base.account.CurrentAccount;

import org.springframework.stereotype.Component;

/**
 * Tells the core on whose behalf it works, out of the security context.
 */
@Component
class SecurityCurrentAccount implements CurrentAccount {

	@Override
	public long uin() {
		return caller().uin();
	}

	@Override
	public String name() {
		return caller().name();
	}

	private static Caller caller() {
		return Caller.current().orElseThrow(() -> new IllegalStateException("Nobody is calling"));
	}

}
