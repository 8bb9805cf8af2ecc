package io.smsconsole.auth.user;

import java.util.List;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.SubAccounts;
import io.smsconsole.auth.paging.AccessTimes;
import io.smsconsole.auth.paging.Rows;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;

/**
 * What can be done with sub-accounts.
 */
@Service
public class UserActions {

	private static final String SERVICE = "cam";

	private static final String NAME = "Name";

	private final UserLife life;

	private final Users users;

	private final SubAccounts accounts;

	private final AccessTimes times;

	UserActions(UserLife life, Users users, SubAccounts accounts, AccessTimes times) {
		this.life = life;
		this.users = users;
		this.accounts = accounts;
		this.times = times;
	}

	/**
	 * Makes a sub-account, which may do nothing yet.
	 * @param request its name and what it may use
	 * @return its number, and what was made up for it
	 */
	@Action(name = "AddUser", service = SERVICE, access = Access.WRITE)
	public AddUserResponse add(AddUserRequest request) {
		return this.life.add(request);
	}

	/**
	 * Changes a sub-account. A new password, or no console any more, ends its sessions.
	 * @param request what is to be another
	 * @return nothing to tell
	 */
	@Action(name = "UpdateUser", service = SERVICE, access = Access.WRITE)
	public Done update(UpdateUserRequest request) {
		this.life.update(user(request.name()), request);
		return new Done();
	}

	/**
	 * Deletes a sub-account with its memberships and policies; its messages, its tasks
	 * and its lines of the audit log stay.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "DeleteUser", service = SERVICE, access = Access.WRITE)
	public Done delete(DeleteUserRequest request) {
		this.life.delete(user(request.name()), UserFlags.read("Force", request.force(), false));
		return new Done();
	}

	/**
	 * Shows a sub-account.
	 * @param request which
	 * @return the account
	 */
	@Action(name = "GetUser", service = SERVICE, access = Access.READ)
	public GetUserResponse get(UserRequest request) {
		return GetUserResponse.of(user(request.name()));
	}

	/**
	 * Lists sub-accounts.
	 * @param request which of them
	 * @return them, by name
	 */
	@Action(name = "ListUsers", service = SERVICE, access = Access.READ)
	public ListUsersResponse list(ListUsersRequest request) {
		List<User> found = this.users.list(request.keyword());
		List<User> page = (request.page() == null && request.rp() == null) ? found
				: Rows.of(request.page(), request.rp()).of(found);
		return new ListUsersResponse(page.stream().map(this::info).toList(), found.size());
	}

	private User user(String name) {
		Account account = this.accounts.existing(NAME, name);
		return this.users.find(account.uin()).orElseThrow();
	}

	private SubAccountInfo info(User user) {
		return new SubAccountInfo(user.uin(), user.name(), user.uin(), user.remark(),
				UserFlags.write(user.consoleLogin()), UserFlags.write(user.useApi()),
				UserFlags.write(user.mustUseTotp()), user.phone(), user.countryCode(), user.email(),
				this.times.text(user.createdAt()));
	}

}
