package io.smsconsole.auth.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that concern one operation, so arranged that a question about an application
 * looks at those only that may be about it.
 */
final class OperationRules {

	/** Those that name applications one by one. */
	private final AppIndex named;

	private final EffectRules denies;

	private final EffectRules allows;

	OperationRules(List<Rule> rules) {
		Map<String, List<Rule>> byApp = new LinkedHashMap<>();
		List<Rule> general = new ArrayList<>();
		for (Rule rule : rules) {
			List<ResourcePattern> resources = rule.statement().resources();
			if (resources.stream().allMatch((resource) -> resource.apps().isPlain())) {
				resources.stream()
					.map((resource) -> resource.apps().toString())
					.distinct()
					.forEach((app) -> byApp.computeIfAbsent(app, (key) -> new ArrayList<>()).add(rule));
			}
			else {
				general.add(rule);
			}
		}
		this.named = new AppIndex(byApp);
		this.denies = EffectRules.of(Effect.DENY, general);
		this.allows = EffectRules.of(Effect.ALLOW, general);
	}

	/**
	 * Decides on the account, on one application, or on whether there may be one.
	 * @param resource what the question is about
	 */
	Ruling decide(String resource, Circumstances circumstances) {
		int app = Target.app(resource);
		if (app < 0) {
			return onAccount(circumstances);
		}
		return Target.anyApp(resource, app) ? onSomeApp(circumstances) : onApp(resource, app, circumstances);
	}

	/**
	 * Of the applications that a pattern allows, there is always one more than those that
	 * are denied one by one.
	 */
	private Ruling onSomeApp(Circumstances circumstances) {
		Rule rule = this.denies.onEveryApp(circumstances);
		if (rule == null) {
			rule = this.allows.onAnyApp(circumstances);
		}
		return (rule != null) ? rule.ruling()
				: this.named.apps()
					.map((app) -> onApp(app, 0, circumstances))
					.filter(Ruling::granted)
					.findFirst()
					.orElse(Ruling.SILENCE);
	}

	private Ruling onAccount(Circumstances circumstances) {
		Rule rule = this.denies.onAccount(circumstances);
		if (rule == null) {
			rule = this.allows.onAccount(circumstances);
		}
		return (rule != null) ? rule.ruling() : Ruling.SILENCE;
	}

	private Ruling onApp(String resource, int app, Circumstances circumstances) {
		AppRules ofApp = this.named.find(resource, app);
		Rule rule = this.denies.onApp(resource, app, ofApp.denies(), circumstances);
		if (rule == null) {
			rule = this.allows.onApp(resource, app, ofApp.allows(), circumstances);
		}
		return (rule != null) ? rule.ruling() : Ruling.SILENCE;
	}

}
