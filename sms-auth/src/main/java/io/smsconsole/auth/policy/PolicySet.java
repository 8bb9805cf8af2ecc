package io.smsconsole.auth.policy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All policies that an account holds, ready to decide. A deny always wins, else any allow
 * grants, else nothing is granted; the order of policies and statements does not matter.
 */
public final class PolicySet {

	/** Grants nothing. */
	static final PolicySet EMPTY = new PolicySet(List.of());

	private final List<Rule> rules;

	/** By operation; of these there are as many as the catalogue has. */
	private final Map<String, Operation> operations = new ConcurrentHashMap<>();

	PolicySet(List<Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * Decides.
	 * @param action the operation as policies write it, such as {@code sms:SendSms}
	 * @param resource the resource as the gate writes it; one that ends in {@code :app/*}
	 * asks whether there may be any application on which the operation is allowed
	 * @param circumstances of the call
	 * @return what was decided, and by which statement
	 */
	public Ruling decide(String action, String resource, Circumstances circumstances) {
		Operation operation = this.operations.get(action);
		if (operation == null) {
			operation = this.operations.computeIfAbsent(action, this::operation);
		}
		Target target = Target.of(resource);
		return (target.kind() == Target.Kind.SOME_APP) ? operation.decideAny(circumstances)
				: operation.decide(target, circumstances);
	}

	private Operation operation(String action) {
		return new Operation(new OperationRules(concerning(action, Effect.DENY)),
				new OperationRules(concerning(action, Effect.ALLOW)));
	}

	private List<Rule> concerning(String action, Effect effect) {
		return this.rules.stream()
			.filter((rule) -> rule.statement().effect() == effect && rule.statement().concerns(action))
			.toList();
	}

	/**
	 * What concerns one operation.
	 */
	private record Operation(OperationRules denies, OperationRules allows) {

		Ruling decide(Target target, Circumstances circumstances) {
			Rule deny = this.denies.find(target, circumstances);
			if (deny != null) {
				return Ruling.of(deny);
			}
			Rule allow = this.allows.find(target, circumstances);
			return (allow != null) ? Ruling.of(allow) : Ruling.SILENCE;
		}

		/**
		 * Of the applications that a pattern allows, there is always one more than those
		 * that are denied one by one.
		 */
		Ruling decideAny(Circumstances circumstances) {
			for (Rule deny : this.denies.general()) {
				if (deny.statement().resources().stream().anyMatch(ResourcePattern::coversAllApps)
						&& deny.statement().holds(circumstances)) {
					return Ruling.of(deny);
				}
			}
			for (Rule allow : this.allows.general()) {
				if (allow.statement().holds(circumstances)) {
					return Ruling.of(allow);
				}
			}
			return this.allows.namedApps()
				.stream()
				.map((app) -> decide(new Target(Target.Kind.APP, app), circumstances))
				.filter(Ruling::granted)
				.findFirst()
				.orElse(Ruling.SILENCE);
		}

	}

}
