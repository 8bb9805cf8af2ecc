package io.smsconsole.web.console.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.ActionTexts;
import io.smsconsole.core.base.action.Resource;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The operations that policies can be about, in the person's language. What belongs to
 * the caller alone is none: no policy is asked about it.
 */
@Component
class OfferedActions {

	private static final String FEATURE = "policy.feature.";

	/** In the order of the menu; what is not named here comes last. */
	private static final List<String> ORDER = List.of("app", "qualification", "sign", "template", "send", "task",
			"customer", "customergroup", "intake", "recipient", "number", "record", "receipt", "reply", "conversion",
			"statistics", "packages", "price", "callback", "delivery", "call", "signature", "code", "key", "user",
			"totp", "group", "grant", "right", "audit");

	private final ActionCatalog catalog;

	private final MessageSource messages;

	OfferedActions(ActionCatalog catalog, MessageSource messages) {
		this.catalog = catalog;
		this.messages = messages;
	}

	List<ActionGroup> groups(Locale locale) {
		Map<String, List<ActionGroup.ActionLine>> byFeature = new LinkedHashMap<>();
		ORDER.forEach((feature) -> byFeature.put(feature, new ArrayList<>()));
		entries().forEach((entry) -> byFeature.computeIfAbsent(entry.feature(), (feature) -> new ArrayList<>())
			.add(new ActionGroup.ActionLine(entry.toString(), ActionTexts.of(entry.name(), locale), ofApp(entry))));
		return byFeature.entrySet()
			.stream()
			.filter((feature) -> !feature.getValue().isEmpty())
			.map((feature) -> new ActionGroup(label(feature.getKey(), locale), feature.getValue()))
			.toList();
	}

	/** All of them as policies write them. */
	Set<String> names() {
		return entries().stream().map(ActionEntry::toString).collect(Collectors.toSet());
	}

	/** What an operation does, where the name is one. */
	Optional<String> words(String action, Locale locale) {
		return find(action).map((entry) -> ActionTexts.of(entry.name(), locale));
	}

	/** Whether an operation is decided on the account as a whole. */
	boolean ofAccount(String action) {
		return find(action).filter((entry) -> !ofApp(entry)).isPresent();
	}

	private Optional<ActionEntry> find(String action) {
		return entries().stream().filter((entry) -> entry.toString().equals(action)).findFirst();
	}

	private List<ActionEntry> entries() {
		return this.catalog.all().stream().filter((entry) -> entry.resource().grantable()).toList();
	}

	private String label(String feature, Locale locale) {
		return this.messages.getMessage(FEATURE + feature, null, feature, locale);
	}

	private static boolean ofApp(ActionEntry entry) {
		return entry.resource() == Resource.APP;
	}

}
