package io.smsconsole.core.base.account;

import java.time.Clock;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.Problems;

import org.springframework.stereotype.Service;

/**
 * What the owner can do with the account as a whole.
 */
@Service
public class AccountActions {

	private final StoredAccount account;

	private final Clock clock;

	AccountActions(StoredAccount account, Clock clock) {
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Tells what holds for the account.
	 * @param request asks for nothing in particular
	 * @return what is in force
	 */
	@Action(name = "DescribeAccountInfo", access = Access.READ, resource = Resource.OWNER)
	public DescribeAccountInfoResponse describe(DescribeAccountInfoRequest request) {
		return DescribeAccountInfoResponse.of(this.account.latest());
	}

	/**
	 * Changes what holds for the account, in force everywhere within a second.
	 * @param request what changes
	 * @return nothing to tell
	 */
	@Action(name = "ModifyAccountInfo", access = Access.WRITE, resource = Resource.OWNER)
	public Done modify(ModifyAccountInfoRequest request) {
		this.account.modify(AccountChange.of(request, this.clock.instant(), Problems.first()));
		return new Done();
	}

}
