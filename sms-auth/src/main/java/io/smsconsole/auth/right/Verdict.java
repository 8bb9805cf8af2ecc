package io.smsconsole.auth.right;

import java.util.List;
import java.util.function.Function;

import io.smsconsole.auth.policy.CompiledPolicy;
import io.smsconsole.auth.policy.PolicySet;
import io.smsconsole.auth.policy.Ruling;

/**
 * What one policy says on a matter.
 *
 * @param constant what it says to every account, {@code null} where it asks for the
 * account
 * @param byName what it says to an account of some name
 */
record Verdict(Ruling constant, Function<String, Ruling> byName) {

	static Verdict of(CompiledPolicy policy, Matter matter, Scene scene) {
		PolicySet alone = PolicySet.of(List.of(policy));
		Function<String, Ruling> byName = (name) -> alone.decide(matter.action(), matter.resource(), scene.of(name));
		return new Verdict(policy.asksForAccount() ? null : byName.apply(""), byName);
	}

	/** Whether it may have anything to say. */
	boolean speaks() {
		return this.constant != Ruling.SILENCE;
	}

	Ruling on(String name) {
		return (this.constant != null) ? this.constant : this.byName.apply(name);
	}

}
