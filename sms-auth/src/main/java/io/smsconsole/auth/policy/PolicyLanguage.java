package io.smsconsole.auth.policy;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.util.ConcurrentLruCache;

/**
 * Reads policies by the operations that this installation has.
 */
@Service
public class PolicyLanguage {

	/** How many characters a policy may have. */
	public static final int LONGEST = PolicyReader.LONGEST;

	private static final Logger logger = LoggerFactory.getLogger(PolicyLanguage.class);

	/** More than an installation can have. */
	private static final int KEPT = 1_000;

	private final Supplier<List<String>> actions;

	private final LongSupplier ownerUin;

	private final ConcurrentLruCache<Text, CompiledPolicy> compiled = new ConcurrentLruCache<>(KEPT, this::compile);

	private volatile ActionNames names;

	@Autowired
	PolicyLanguage(ActionCatalog catalog, Accounts accounts) {
		this(() -> catalog.all().stream().map(ActionEntry::toString).toList(),
				() -> accounts.owner().map(Account::uin).orElse(0L));
	}

	private PolicyLanguage(Supplier<List<String>> actions, LongSupplier ownerUin) {
		this.actions = actions;
		this.ownerUin = ownerUin;
	}

	/**
	 * The language of an installation that is not running.
	 * @param actions the operations that it has, such as {@code sms:SendSms}
	 * @param ownerUin the account that resources belong to
	 * @return the language
	 */
	public static PolicyLanguage of(List<String> actions, long ownerUin) {
		return new PolicyLanguage(() -> actions, () -> ownerUin);
	}

	/**
	 * Reads a policy.
	 * @param document its text
	 * @return its statements, or none where there are errors, and what was found
	 */
	public PolicyDocument read(String document) {
		return new PolicyReader(names(), this.ownerUin.getAsLong()).read(document);
	}

	/**
	 * Makes a policy ready to decide by. Many hold the same ones, so the result is kept.
	 * @param name its name
	 * @param document its text; one that can't be read denies everything
	 * @return the policy
	 */
	public CompiledPolicy compile(String name, String document) {
		return this.compiled.get(new Text(name, document));
	}

	/**
	 * Whether there is such an operation.
	 * @param action a name such as {@code sms:SendSms}, or a pattern of names
	 * @return {@code true} where at least one is meant
	 */
	public boolean knows(String action) {
		return names().matchesAny(new Glob(action));
	}

	private CompiledPolicy compile(Text text) {
		PolicyDocument read = read(text.document());
		if (!read.valid()) {
			// what it may once have forbidden must not be granted by others
			logger.warn("The policy {} can't be read any more and denies everything: {}", text.name(), read.problems());
			return new CompiledPolicy(text.name(), List.of(new Rule(text.name(), 0, Statement.DENY_ALL)));
		}
		return new CompiledPolicy(text.name(),
				IntStream.range(0, read.statements().size())
					.mapToObj((i) -> new Rule(text.name(), i, read.statements().get(i)))
					.toList());
	}

	/** The catalogue is complete only once all beans are. */
	private ActionNames names() {
		ActionNames known = this.names;
		if (known == null) {
			List<String> all = this.actions.get();
			known = new ActionNames(all);
			this.names = all.isEmpty() ? null : known;
		}
		return known;
	}

	/**
	 * What a policy says, under which name.
	 */
	private record Text(String name, String document) {

	}

}
