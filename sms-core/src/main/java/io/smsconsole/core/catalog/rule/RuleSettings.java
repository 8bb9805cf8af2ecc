package io.smsconsole.core.catalog.rule;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.fold.Folding;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * How the rules are set: a change is in force on every node within a second.
 */
@Service
class RuleSettings {

	private static final String KIND = "review-rule";

	private static final int CACHE_SIZE = 100;

	private final RuleMapper mapper;

	private final Caches caches;

	private final VersionedCache<String, StoredRule> stored;

	RuleSettings(RuleMapper mapper, Caches caches) {
		this.mapper = mapper;
		this.caches = caches;
		this.stored = caches.create(KIND, CACHE_SIZE, (rule) -> Optional.ofNullable(mapper.find(rule)));
	}

	/** How a rule is set, from memory as a rule. */
	RuleSetting of(ReviewRule rule) {
		return setting(rule, this.stored.find(rule.id()));
	}

	/** How a rule is set this moment, for those who change it. */
	RuleSetting latest(ReviewRule rule) {
		return setting(rule, Optional.ofNullable(this.mapper.find(rule.id())));
	}

	private static RuleSetting setting(ReviewRule rule, Optional<StoredRule> stored) {
		StoredRule found = stored.orElse(StoredRule.UNTOUCHED);
		List<String> words = (found.words() != null) ? found.words().lines().toList() : rule.words();
		return new RuleSetting(found.enabled(), words);
	}

	/**
	 * Sets a rule; what is {@code null} stays.
	 * @param rule which
	 * @param enabled whether texts are held against it
	 * @param words its words; none for those that it begins with
	 */
	@RetriedTransaction
	void set(ReviewRule rule, Boolean enabled, List<String> words) {
		this.caches.changed(KIND);
		StoredRule before = Optional.ofNullable(this.mapper.find(rule.id())).orElse(StoredRule.UNTOUCHED);
		this.mapper.save(rule.id(), new StoredRule((enabled != null) ? enabled : before.enabled(),
				(words != null) ? lines(words) : before.words()));
	}

	private static String lines(List<String> words) {
		List<String> folded = words.stream()
			.map((word) -> Folding.fold(word).strip())
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList();
		return folded.isEmpty() ? null : String.join("\n", folded);
	}

}
