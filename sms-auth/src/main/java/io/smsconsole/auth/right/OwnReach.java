package io.smsconsole.auth.right;

import java.util.Collection;
import java.util.function.Predicate;

import io.smsconsole.auth.gate.Reach;
import io.smsconsole.auth.policy.CompiledPolicy;
import io.smsconsole.auth.policy.PolicySet;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Compares rights with those of the caller. It reads them anew: what was true a second
 * ago is not good enough to hand rights on by.
 */
@Component
class OwnReach implements Reach {

	private final Rights rights;

	OwnReach(Rights rights) {
		this.rights = rights;
	}

	@Override
	public void checkOver(long uin) {
		bound().filter((caller) -> caller.uin() != uin)
			.ifPresent((caller) -> checkWithin(rights(caller), List.of(uin)));
	}

	@Override
	public void checkGrants(CompiledPolicy policy) {
		bound().flatMap((caller) -> rights(caller).exceededBy(PolicySet.of(List.of(policy)))).ifPresent((beyond) -> {
			throw refusal("reach.policy", beyond.policy(), Integer.toString(beyond.statement()));
		});
	}

	@Override
	public void change(Collection<Long> uins, Runnable change) {
		Caller caller = bound().orElse(null);
		if (caller == null) {
			change.run();
			return;
		}
		if (uins.contains(caller.uin())) {
			throw refusal("reach.self");
		}
		PolicySet own = rights(caller);
		checkWithin(own, uins);
		change.run();
		checkWithin(own, uins);
	}

	private void checkWithin(PolicySet own, Collection<Long> uins) {
		Predicate<PolicySet> beyond = (theirs) -> own.exceededBy(theirs).isPresent();
		if (uins.stream().map(this.rights::read).anyMatch(beyond)) {
			throw refusal("reach.account");
		}
	}

	private PolicySet rights(Caller caller) {
		return this.rights.read(caller.uin());
	}

	/**
	 * Whoever is bound by policies; what calls nobody has passed no gate and asks none.
	 */
	private static Optional<Caller> bound() {
		return Caller.current().filter((caller) -> !caller.owner());
	}

	private static SmsException refusal(String reason, Object... arguments) {
		return new SmsException(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION, null, reason, arguments);
	}

}
