package io.smsconsole.web.console.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.smsconsole.web.page.IndentedJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the generator holds in the policy language.
 */
final class PolicyText {

	static final String NAME = "name/";

	static final String ANY = "*";

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	/** There is one account, so that it need not be named. */
	private static final String OF_ANY_ACCOUNT = "qcs::sms::uin/*:app/";

	private final String apps;

	/**
	 * Writes for an account.
	 * @param ownerUin the account that applications belong to
	 */
	PolicyText(long ownerUin) {
		this.apps = "qcs::sms::uin/" + ownerUin + ":app/";
	}

	String write(List<StatementForm> statements) {
		ObjectNode policy = NODES.objectNode();
		policy.put("version", "2.0");
		ArrayNode list = policy.putArray("statement");
		statements.forEach((statement) -> list.add(write(statement)));
		return IndentedJson.of(policy);
	}

	/** How an application is written as a resource. */
	String app(String sdkAppId) {
		return this.apps + sdkAppId;
	}

	/** The id of an application that is written so, if it is one. */
	Optional<String> sdkAppId(String resource) {
		return Stream.of(this.apps, OF_ANY_ACCOUNT)
			.filter(resource::startsWith)
			.map((prefix) -> resource.substring(prefix.length()))
			.findFirst();
	}

	private ObjectNode write(StatementForm statement) {
		ObjectNode node = NODES.objectNode();
		node.put("effect", statement.effect());
		List<String> actions = new ArrayList<>();
		statement.actions().forEach((action) -> actions.add(NAME + action));
		actions.addAll(StatementForm.lines(statement.patterns()));
		texts(node.putArray("action"), statement.allActions() ? List.of(ANY) : actions);
		List<String> resources = new ArrayList<>();
		statement.apps().forEach((app) -> resources.add(app(app)));
		resources.addAll(StatementForm.lines(statement.resources()));
		texts(node.putArray("resource"), statement.allResources() ? List.of(ANY) : resources);
		conditions(statement.conditions()).ifPresent((conditions) -> node.set("condition", conditions));
		return node;
	}

	private static Optional<ObjectNode> conditions(List<ConditionForm> conditions) {
		ObjectNode node = NODES.objectNode();
		conditions.forEach((condition) -> condition.known().ifPresent((kind) -> {
			ObjectNode keys = node.withObjectProperty(kind.operator());
			texts(keys.withArrayProperty(kind.key()), condition.list());
		}));
		return node.isEmpty() ? Optional.empty() : Optional.of(node);
	}

	/** Each text once, those of an earlier condition of the same kind included. */
	private static void texts(ArrayNode into, List<String> texts) {
		Set<String> each = new LinkedHashSet<>();
		into.values().forEach((text) -> each.add(text.asString()));
		each.addAll(texts);
		into.removeAll();
		each.forEach(into::add);
	}

}
