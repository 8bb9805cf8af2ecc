package io.smsconsole.web.console.user;

import io.smsconsole.auth.account.SubAccounts;
import io.smsconsole.auth.user.GetUserResponse;
import io.smsconsole.auth.user.UserActions;
import io.smsconsole.auth.user.UserRequest;

import org.springframework.stereotype.Component;

/**
 * Finds the account that an address names by its number; operations name it as it signs
 * in, which not every address could hold.
 */
@Component
class UserFinder {

	private final SubAccounts accounts;

	private final UserActions actions;

	UserFinder(SubAccounts accounts, UserActions actions) {
		this.accounts = accounts;
		this.actions = actions;
	}

	GetUserResponse user(long uin) {
		return this.actions.get(new UserRequest(name(uin)));
	}

	/** To be asked only where the gate was passed: it tells whether there is one. */
	String name(long uin) {
		return this.accounts.existing("TargetUin", uin).name();
	}

	static String address(long uin) {
		return UserController.PATH + "/" + uin;
	}

}
