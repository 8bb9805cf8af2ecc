package io.smsconsole.web.console.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.action.ActionTexts;
import io.smsconsole.web.form.Choice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What operations are called in the log: those of the catalogue, coming and going, and
 * whatever an earlier release may have had.
 */
@Component
class AuditWords {

	private static final List<String> CONSOLE = List.of("console:SignIn", "console:SignOut");

	private final ActionCatalog catalog;

	private final MessageSource messages;

	AuditWords(ActionCatalog catalog, MessageSource messages) {
		this.catalog = catalog;
		this.messages = messages;
	}

	String of(String action, Locale locale) {
		String name = action.substring(action.indexOf(':') + 1);
		if (CONSOLE.contains(action)) {
			return this.messages.getMessage("audit.action." + name, null, locale);
		}
		return this.catalog.find(name).isPresent() ? ActionTexts.of(name, locale) : action;
	}

	/** What one may look for: all that is written down whenever it is done. */
	List<Choice> choices(Locale locale) {
		Stream<String> actions = this.catalog.all()
			.stream()
			.filter((entry) -> entry.access().audited())
			.map(ActionEntry::toString);
		return Stream.concat(CONSOLE.stream(), actions)
			.map((action) -> Choice.of(action, of(action, locale)))
			.sorted(Comparator.comparing(Choice::text))
			.toList();
	}

}
