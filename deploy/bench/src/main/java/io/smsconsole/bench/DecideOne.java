package io.smsconsole.bench;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smsconsole.auth.policy.Circumstances;
import io.smsconsole.auth.policy.PolicyLanguage;
import io.smsconsole.auth.policy.PolicySet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One decision that allows, by 100 policies of ten statements each, on one thread; the
 * questions take turns. Before anything is measured all three must agree on every
 * question that there is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecideOne {

	private static final int QUESTIONS = 64;

	private static final int COMPARED = 500;

	private final GrantSheet sheet = GrantSheet.madeUp();

	private final PolicySet policies = policies(this.sheet);

	private final PlainIndex plain = new PlainIndex(this.sheet, GrantSheet.actions());

	private final CasbinRules casbin = new CasbinRules(this.sheet);

	private final Circumstances noon = new Circumstances("10.1.2.3", Instant.parse("2026-11-25T04:00:00Z"), true, 12,
			"clerk", "curl/8");

	private final Question[] questions = allowed();

	private int next;

	/**
	 * This product's.
	 * @return whether it is allowed
	 */
	@Benchmark
	public boolean ours() {
		Question question = question();
		return this.policies.decide(question.action(), question.resource(), this.noon).granted();
	}

	/**
	 * The plain indexed evaluator.
	 * @return whether it is allowed
	 */
	@Benchmark
	public boolean plain() {
		Question question = question();
		return this.plain.allows(question.action(), question.resource());
	}

	/**
	 * The library.
	 * @return whether it is allowed
	 */
	@Benchmark
	public boolean casbin() {
		Question question = question();
		return this.casbin.allows(question.action(), question.resource());
	}

	private Question question() {
		return this.questions[this.next++ & (QUESTIONS - 1)];
	}

	private Question[] allowed() {
		List<Question> all = GrantSheet.actions()
			.stream()
			.flatMap((action) -> GrantSheet.resources().stream().map((resource) -> new Question(action, resource)))
			.toList();
		for (int i = 0; i < all.size(); i++) {
			Question question = all.get(i);
			boolean ours = this.policies.decide(question.action(), question.resource(), this.noon).granted();
			boolean library = i % (all.size() / COMPARED) != 0
					|| this.casbin.allows(question.action(), question.resource()) == ours;
			if (!library || this.plain.allows(question.action(), question.resource()) != ours) {
				throw new IllegalStateException("They do not agree on " + question);
			}
		}
		List<Question> granted = all.stream()
			.filter((one) -> this.policies.decide(one.action(), one.resource(), this.noon).granted())
			.toList();
		return IntStream.range(0, QUESTIONS)
			.mapToObj((i) -> granted.get(i * (granted.size() / QUESTIONS)))
			.toArray(Question[]::new);
	}

	private static PolicySet policies(GrantSheet sheet) {
		PolicyLanguage language = PolicyLanguage.of(GrantSheet.actions(), GrantSheet.OWNER);
		return PolicySet.of(IntStream.range(0, sheet.policies().size()).mapToObj((i) -> {
			String statements = sheet.policies()
				.get(i)
				.stream()
				.map(GrantSheet.Grant::json)
				.collect(Collectors.joining(","));
			return language.compile("policy" + i, "{\"version\":\"2.0\",\"statement\":[" + statements + "]}");
		}).toList());
	}

	/**
	 * What is asked.
	 *
	 * @param action the operation
	 * @param resource the application
	 */
	private record Question(String action, String resource) {

	}

}
