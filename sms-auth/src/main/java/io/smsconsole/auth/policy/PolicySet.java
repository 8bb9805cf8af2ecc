package io.smsconsole.auth.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All policies that an account holds, ready to decide. A deny always wins, else any allow
 * grants, else nothing is granted; the order of policies and statements does not matter.
 */
public final class PolicySet {

	/** Grants nothing. */
	public static final PolicySet EMPTY = new PolicySet(List.of());

	private final List<Rule> rules;

	/** By operation; of these there are as many as the catalogue has. */
	private final Map<String, Operation> operations = new ConcurrentHashMap<>();

	PolicySet(List<Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * Puts policies together.
	 * @param policies the policies that somebody holds
	 * @return what they come to
	 */
	public static PolicySet of(Collection<CompiledPolicy> policies) {
		return policies.isEmpty() ? EMPTY
				: new PolicySet(policies.stream().map(CompiledPolicy::rules).flatMap(List::stream).toList());
	}

	/**
	 * Decides. Where it is allowed, nothing is left behind for the garbage collector.
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
		int app = Target.app(resource);
		return Target.anyApp(resource, app) ? operation.decideAny(circumstances)
				: operation.decide(resource, app, circumstances);
	}

	/**
	 * Looks for something that other policies grant and these do not, under whatever
	 * circumstances. In doubt there is something: a grant must be within a single one of
	 * these, and what is forbidden here must be forbidden there.
	 * @param others the policies to compare with
	 * @return a statement that grants more, or empty where there is none
	 */
	public Optional<Ruling> exceededBy(PolicySet others) {
		return new Comparison(this.rules, others.rules).firstBeyond().map(Rule::ruling);
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

		Ruling decide(String resource, int app, Circumstances circumstances) {
			Rule rule = this.denies.find(resource, app, circumstances);
			if (rule == null) {
				rule = this.allows.find(resource, app, circumstances);
			}
			return (rule != null) ? rule.ruling() : Ruling.SILENCE;
		}

		/**
		 * Of the applications that a pattern allows, there is always one more than those
		 * that are denied one by one.
		 */
		Ruling decideAny(Circumstances circumstances) {
			for (Rule deny : this.denies.general()) {
				if (deny.statement().resources().stream().anyMatch(ResourcePattern::coversAllApps)
						&& deny.statement().holds(circumstances)) {
					return deny.ruling();
				}
			}
			for (Rule allow : this.allows.general()) {
				if (allow.statement().holds(circumstances)) {
					return allow.ruling();
				}
			}
			return this.allows.namedApps()
				.stream()
				.map((app) -> decide(app, 0, circumstances))
				.filter(Ruling::granted)
				.findFirst()
				.orElse(Ruling.SILENCE);
		}

	}

}
