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
	private final Map<String, OperationRules> operations = new ConcurrentHashMap<>();

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
		OperationRules operation = this.operations.get(action);
		if (operation == null) {
			operation = this.operations.computeIfAbsent(action, this::operation);
		}
		return operation.decide(resource, circumstances);
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

	private OperationRules operation(String action) {
		return new OperationRules(this.rules.stream().filter((rule) -> rule.statement().concerns(action)).toList());
	}

}
