package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.account.CurrentAccount;

/**
 * An account that calls, and that is another one the next moment.
 */
class SwitchedAccount implements CurrentAccount {

	private String name = "clerk";

	void become(String other) {
		this.name = other;
	}

	@Override
	public long uin() {
		return this.name.hashCode();
	}

	@Override
	public String name() {
		return this.name;
	}

}
