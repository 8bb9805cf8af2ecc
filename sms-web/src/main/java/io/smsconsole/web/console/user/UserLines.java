package io.smsconsole.web.console.user;

import java.util.List;
import java.util.Set;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.auth.totp.DescribeUserTotpListRequest;
import io.smsconsole.auth.totp.UserTotpActions;
import io.smsconsole.auth.user.SubAccountInfo;

import org.springframework.stereotype.Component;

/**
 * Makes the lines of the list of sub-accounts.
 */
@Component
class UserLines {

	private final UserTotpActions totp;

	private final Gate gate;

	UserLines(UserTotpActions totp, Gate gate) {
		this.totp = totp;
		this.gate = gate;
	}

	List<UserLine> of(List<SubAccountInfo> accounts) {
		if (!this.gate.may("DescribeUserTotpList")) {
			return accounts.stream().map((account) -> new UserLine(account, null)).toList();
		}
		List<String> names = accounts.stream().map(SubAccountInfo::name).toList();
		Set<String> bound = Set.copyOf(this.totp.list(new DescribeUserTotpListRequest(names)).nameSet());
		return accounts.stream().map((account) -> new UserLine(account, bound.contains(account.name()))).toList();
	}

}
