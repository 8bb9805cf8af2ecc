package io.smsconsole.web.console.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.web.page.IndentedJson;
import io.smsconsole.web.shell.AppChoice;
import io.smsconsole.web.shell.AppChoices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Restates policies in words.
 */
@Component
public class StatementViews {

	private static final JsonMapper JSON = new JsonMapper();

	private final OfferedActions actions;

	private final AppChoices apps;

	private final MessageSource messages;

	StatementViews(OfferedActions actions, AppChoices apps, MessageSource messages) {
		this.actions = actions;
		this.apps = apps;
		this.messages = messages;
	}

	/**
	 * Restates a policy.
	 * @param document its text
	 * @return its statements in their order; none where it has not the shape of a policy
	 */
	public List<StatementView> of(String document) {
		Locale locale = LocaleContextHolder.getLocale();
		List<StatementForm> statements = reader().read(document).orElse(List.of());
		List<String> texts = statements.isEmpty() ? List.of() : texts(document);
		return IntStream.range(0, statements.size())
			.mapToObj((i) -> view(i, statements.get(i), texts.get(i), locale))
			.toList();
	}

	StatementReader reader() {
		return new StatementReader(text(), this.actions.names(),
				offered().stream().map((app) -> Long.toString(app.sdkAppId())).collect(Collectors.toSet()));
	}

	static PolicyText text() {
		return new PolicyText(Caller.current().map(Caller::ownerUin).orElse(0L));
	}

	List<AppChoice> offered() {
		return this.apps.list();
	}

	/** What a condition compares and how, in words. */
	String words(String kind, Locale locale) {
		String[] parts = kind.split(" ", 2);
		String key = parts[0].replace("qcs:", "").replace('_', '-');
		String operator = ((parts.length > 1) ? parts[1] : "").replace('_', '-');
		return this.messages.getMessage("policy.key." + key, null, parts[0], locale) + " "
				+ this.messages.getMessage("policy.operator." + operator, null, operator, locale);
	}

	private StatementView view(int index, StatementForm statement, String json, Locale locale) {
		Stream<String> ticked = statement.actions()
			.stream()
			.map((action) -> this.actions.words(action, locale).orElse(action));
		List<String> chosen = Stream.concat(ticked, StatementForm.lines(statement.patterns()).stream()).toList();
		List<String> conditions = statement.conditions()
			.stream()
			.map((condition) -> words(condition.kind(), locale) + " " + condition.values())
			.toList();
		return new StatementView(index, statement.effect().equals("allow"),
				statement.allActions() ? List.of(message("policy.all.actions", locale)) : chosen,
				statement.allResources() ? List.of(message("policy.all.resources", locale)) : resources(statement),
				conditions, json);
	}

	private List<String> resources(StatementForm statement) {
		Set<String> ids = new HashSet<>(statement.apps());
		List<String> resources = new ArrayList<>();
		offered().stream()
			.filter((app) -> ids.contains(Long.toString(app.sdkAppId())))
			.forEach((app) -> resources.add(app.name() + " (" + app.sdkAppId() + ")"));
		resources.addAll(StatementForm.lines(statement.resources()));
		return resources;
	}

	private static List<String> texts(String document) {
		JsonNode statement = JSON.readTree(document).path("statement");
		return Optional.of(statement)
			.filter(JsonNode::isArray)
			.map((list) -> list.values().stream().map(IndentedJson::of).toList())
			.orElseGet(() -> List.of(IndentedJson.of(statement)));
	}

	private String message(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
