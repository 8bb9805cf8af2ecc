package io.smsconsole.auth.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.insight.scope.Seconds;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Reads what somebody looks for in the log.
 */
@Component
class AuditFilters {

	private static final String FAILED = "Failed";

	private static final List<String> SERVICES = List.of("sms", "cam", "console");

	private static final Pattern UIN = Pattern.compile("[0-9]{9,18}");

	private static final Pattern APP = Pattern.compile("[0-9]{10}");

	private static final long EARLIEST = 1577836800L;

	private static final long LATEST = 4102444799L;

	/**
	 * An entry is written when its call is over, by a clock that may be another node's.
	 */
	private static final Duration SLACK = Duration.ofHours(1);

	private final Accounts accounts;

	private final Ids ids;

	private final Clock clock;

	AuditFilters(Accounts accounts, Ids ids, Clock clock) {
		this.accounts = accounts;
		this.ids = ids;
		this.clock = clock;
	}

	AuditFilter of(DescribeAuditLogListRequest request) {
		Seconds period = Seconds.of(Objects.requireNonNullElse(request.beginTime(), EARLIEST),
				Objects.requireNonNullElse(request.endTime(), LATEST));
		Long older = id("Cursor", request.cursor());
		Long newer = id("NewerCursor", request.newerCursor());
		String account = text(request.account());
		Long uin = uin(account);
		boolean failed = FAILED.equals(text(request.outcome()));
		return new AuditFilter(greatest(newer, after(request.beginTime(), period.from())),
				least(older, before(request.endTime(), period.to())), bound(request.beginTime(), period.from()),
				bound(request.endTime(), period.to()), uin, (uin == null) ? account : null,
				actions(text(request.actionName())), resource(text(request.resource())),
				failed ? null : text(request.outcome()), failed, text(request.callRequestId()), text(request.address()),
				newer == null);
	}

	private Long uin(String account) {
		if (account == null || UIN.matcher(account).matches()) {
			return (account != null) ? Long.valueOf(account) : null;
		}
		return this.accounts.find(account).map(Account::uin).orElse(null);
	}

	private static List<String> actions(String name) {
		if (name == null || name.contains(":")) {
			return (name != null) ? List.of(name) : null;
		}
		return SERVICES.stream().map((service) -> service + ":" + name).toList();
	}

	private static String resource(String resource) {
		if (resource == null) {
			return null;
		}
		return APP.matcher(resource).matches() ? "%:app/" + resource
				: resource.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}

	/** With bounds on the ids the database need not look at every time. */
	private Long after(Long asked, Instant from) {
		return (asked != null) ? this.ids.floor(from.minus(SLACK)) : null;
	}

	private Long before(Long asked, Instant to) {
		boolean past = asked != null && to.plus(SLACK).isBefore(this.clock.instant());
		return past ? this.ids.floor(to.plus(SLACK)) : null;
	}

	private static Instant bound(Long asked, Instant time) {
		return (asked != null) ? time : null;
	}

	private static Long greatest(Long one, Long other) {
		return (one == null || other == null) ? Optional.ofNullable(one).orElse(other)
				: Long.valueOf(Math.max(one, other));
	}

	private static Long least(Long one, Long other) {
		return (one == null || other == null) ? Optional.ofNullable(one).orElse(other)
				: Long.valueOf(Math.min(one, other));
	}

	private static Long id(String parameter, String text) {
		if (!StringUtils.hasText(text)) {
			return null;
		}
		return Ids.parse(text.strip())
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "record.id"));
	}

	private static String text(String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

}
