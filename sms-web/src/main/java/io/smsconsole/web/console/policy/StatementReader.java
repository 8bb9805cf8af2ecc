package io.smsconsole.web.console.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.smsconsole.auth.policy.ConditionKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a policy's text into the generator, as far as it has the shape of one. What is
 * wrong with names and values is for the language to say; here they are kept as written.
 */
final class StatementReader {

	private static final JsonMapper JSON = new JsonMapper();

	private final PolicyText text;

	private final Set<String> actions;

	private final Set<String> apps;

	/**
	 * A reader.
	 * @param text tells how applications are written
	 * @param actions the operations that the generator offers
	 * @param apps the ids of the applications that it offers
	 */
	StatementReader(PolicyText text, Set<String> actions, Set<String> apps) {
		this.text = text;
		this.actions = actions;
		this.apps = apps;
	}

	/** The statements of a policy, or empty where the generator could not show it. */
	Optional<List<StatementForm>> read(String document) {
		try {
			JsonNode statement = JSON.readTree(document).path("statement");
			List<StatementForm> read = new ArrayList<>();
			for (JsonNode node : statement.isObject() ? List.of(statement) : statement.values()) {
				read.add(statement(node));
			}
			return read.isEmpty() ? Optional.empty() : Optional.of(read);
		}
		catch (JacksonException | ShapeException ex) {
			return Optional.empty();
		}
	}

	private StatementForm statement(JsonNode node) {
		String effect = node.path("effect").asString("");
		require(effect.equals("allow") || effect.equals("deny"));
		List<String> written = texts(node.path("action"));
		Map<Boolean, List<String>> offered = written.stream()
			.collect(Collectors.partitioningBy((action) -> this.actions.contains(plain(action))));
		List<String> resources = texts(node.path("resource"));
		Map<Boolean, List<String>> known = resources.stream()
			.collect(Collectors
				.partitioningBy((resource) -> this.text.sdkAppId(resource).filter(this.apps::contains).isPresent()));
		return new StatementForm(effect, scope(written),
				offered.get(true).stream().map(StatementReader::plain).distinct().toList(), lines(offered.get(false)),
				scope(resources),
				known.get(true).stream().flatMap((resource) -> this.text.sdkAppId(resource).stream()).toList(),
				lines(known.get(false)), conditions(node.path("condition")));
	}

	private static List<ConditionForm> conditions(JsonNode node) {
		require(node.isObject() || node.isMissingNode());
		List<ConditionForm> conditions = new ArrayList<>();
		for (Map.Entry<String, JsonNode> operator : node.properties()) {
			require(operator.getValue().isObject());
			for (Map.Entry<String, JsonNode> key : operator.getValue().properties()) {
				ConditionKind kind = new ConditionKind(operator.getKey(), key.getKey());
				require(ConditionKind.all().contains(kind));
				conditions.add(ConditionForm.of(kind, values(key.getValue())));
			}
		}
		return conditions;
	}

	private static List<String> values(JsonNode node) {
		List<String> values = new ArrayList<>();
		for (JsonNode value : node.isArray() ? node.values() : List.of(node)) {
			require(value.isValueNode() && !value.isNull());
			values.add(value.asString());
		}
		return values;
	}

	private static List<String> texts(JsonNode node) {
		List<String> texts = new ArrayList<>();
		for (JsonNode text : node.isArray() ? node.values() : List.of(node)) {
			require(text.isString());
			texts.add(text.asString());
		}
		return texts;
	}

	private static String scope(List<String> written) {
		return written.contains(PolicyText.ANY) ? StatementForm.ALL : StatementForm.SOME;
	}

	private static String lines(List<String> texts) {
		return texts.stream().filter((text) -> !text.equals(PolicyText.ANY)).collect(Collectors.joining("\n"));
	}

	private static String plain(String action) {
		return action.startsWith(PolicyText.NAME) ? action.substring(PolicyText.NAME.length()) : action;
	}

	private static void require(boolean shape) {
		if (!shape) {
			throw new ShapeException();
		}
	}

	/**
	 * The text has not the shape of a policy.
	 */
	private static final class ShapeException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
