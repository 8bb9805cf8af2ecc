package io.smsconsole.web.developer.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The catalogue of actions in a reader's language. It tells of all that programs may
 * call, whoever may call it, as what the API can do is no secret.
 */
@Component
class Reference {

	private static final String FEATURE = "policy.feature.";

	private final ActionCatalog catalog;

	private final Gate gate;

	private final MessageSource messages;

	Reference(ActionCatalog catalog, Gate gate, MessageSource messages) {
		this.catalog = catalog;
		this.gate = gate;
		this.messages = messages;
	}

	/**
	 * Looks actions up.
	 * @param wanted a part of a name, or of what an action does; blank for all
	 */
	List<ReferenceGroup> groups(String wanted, Locale locale) {
		Map<String, List<ReferenceLine>> byFeature = this.catalog.all()
			.stream()
			.filter(ActionEntry::api)
			.map((entry) -> line(entry, locale))
			.filter((line) -> line.matches(wanted))
			.collect(Collectors.groupingBy((line) -> line.entry().feature(), TreeMap::new, Collectors.toList()));
		return byFeature.entrySet()
			.stream()
			.map((feature) -> new ReferenceGroup(feature.getKey(), title(feature.getKey(), locale), feature.getValue()))
			.toList();
	}

	Optional<ReferenceLine> find(String name, Locale locale) {
		return this.catalog.find(name).filter(ActionEntry::api).map((entry) -> line(entry, locale));
	}

	private ReferenceLine line(ActionEntry entry, Locale locale) {
		return ReferenceLine.of(entry, locale, this.gate.may(entry.name()));
	}

	private String title(String feature, Locale locale) {
		return this.messages.getMessage(FEATURE + feature, null, feature, locale);
	}

}
