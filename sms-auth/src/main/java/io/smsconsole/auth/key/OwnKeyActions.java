package io.smsconsole.auth.key;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Resource;

import org.springframework.stereotype.Service;

/**
 * What people can ask about their own keys.
 */
@Service
public class OwnKeyActions {

	private final AccessKeyMapper mapper;

	private final CurrentAccount account;

	OwnKeyActions(AccessKeyMapper mapper, CurrentAccount account) {
		this.mapper = mapper;
		this.account = account;
	}

	/**
	 * Lists the caller's own keys, without their secret halves.
	 * @param request nothing
	 * @return the keys, the oldest first
	 */
	@Action(name = "DescribeOwnKeyList", access = Access.READ, resource = Resource.OWN)
	public DescribeOwnKeyListResponse list(DescribeOwnKeyListRequest request) {
		return new DescribeOwnKeyListResponse(this.mapper.list(this.account.uin()).stream().map(OwnKey::of).toList());
	}

}
