package io.smsconsole.auth.grant;

/**
 * Who holds policies.
 *
 * @param kind 0 for an account, 1 for a group
 * @param id the account's uin or the group's id
 */
record Holder(int kind, long id) {

	private static final int USER = 0;

	private static final int GROUP = 1;

	static Holder user(long uin) {
		return new Holder(USER, uin);
	}

	static Holder group(long id) {
		return new Holder(GROUP, id);
	}

	boolean isGroup() {
		return this.kind == GROUP;
	}

}
