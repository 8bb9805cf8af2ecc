package io.smsconsole.auth.right;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.address.AddressRanges;
import io.smsconsole.auth.policy.Ruling;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What people can ask about rights without trying them out.
 */
@Service
public class SimulationActions {

	private static final String SERVICE = "cam";

	private static final long LATEST = Instant.parse("9999-12-31T00:00:00Z").getEpochSecond();

	private final Rights rights;

	private final AllowedAccounts allowed;

	private final Matters matters;

	private final Accounts accounts;

	private final Clock clock;

	private final ZoneId zone;

	SimulationActions(Rights rights, AllowedAccounts allowed, Matters matters, Accounts accounts, Clock clock,
			ZoneId zone) {
		this.rights = rights;
		this.allowed = allowed;
		this.matters = matters;
		this.accounts = accounts;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Tells what would be decided if an account called an operation.
	 * @param request who, what, on what, under which circumstances
	 * @return allowed or denied, and the statement that decides
	 */
	@Action(name = "SimulateDecision", service = SERVICE, access = Access.READ)
	public SimulateDecisionResponse decide(SimulateDecisionRequest request) {
		long uin = Parameters.present("TargetUin", request.targetUin());
		Account account = this.accounts.find(uin)
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND_USER_NOT_EXIST, "TargetUin", null));
		Matter matter = this.matters.of(request.actionName(), request.resource(), owner());
		Scene scene = scene(request.ip(), request.time(), request.mfa(), request.userAgent());
		if (account.uin() == account.ownerUin()) {
			return response(matter, "owner", new Ruling(true, null, -1));
		}
		Ruling ruling = this.rights.of(uin).decide(matter.action(), matter.resource(), scene.of(account.name()));
		String decider = ruling.granted() ? "allow" : ruling.forbidden() ? "deny" : "none";
		return response(matter, decider, ruling);
	}

	/**
	 * Lists the accounts that may do something.
	 * @param request what, on what, under which circumstances
	 * @return the owner, then the others by name, each with a statement that grants it
	 */
	@Action(name = "DescribeAllowedAccountList", service = SERVICE, access = Access.READ)
	public DescribeAllowedAccountListResponse list(DescribeAllowedAccountListRequest request) {
		Page page = Page.of(request.limit(), request.offset());
		Account owner = owner();
		Matter matter = this.matters.of(request.actionName(), request.resource(), owner);
		if (matter.open()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "Resource", "simulate.one-app");
		}
		List<AllowedAccount> found = new ArrayList<>();
		found.add(new AllowedAccount(owner.uin(), owner.name(), true, "", -1));
		found.addAll(this.allowed.of(matter, scene(request.ip(), request.time(), request.mfa(), request.userAgent())));
		return new DescribeAllowedAccountListResponse(page.of(found), found.size());
	}

	private Account owner() {
		return this.accounts.owner().orElseThrow();
	}

	private Scene scene(String ip, Long time, Boolean mfa, String userAgent) {
		if (time != null && (time < 0 || time > LATEST)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "Time", "access.shape");
		}
		return new Scene(StringUtils.hasText(ip) ? address(ip.strip()) : null,
				(time != null) ? Instant.ofEpochSecond(time) : this.clock.instant(), mfa,
				StringUtils.hasText(userAgent) ? userAgent.strip() : null, this.zone);
	}

	private static String address(String ip) {
		try {
			AddressRanges.of(List.of(ip));
			return ip;
		}
		catch (IllegalArgumentException ex) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "Ip", "access.shape");
		}
	}

	private static SimulateDecisionResponse response(Matter matter, String decider, Ruling ruling) {
		return new SimulateDecisionResponse(ruling.granted(), decider, (ruling.policy() != null) ? ruling.policy() : "",
				ruling.statement(), matter.action(), matter.resource());
	}

}
