package io.smsconsole.auth.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads policies in the language "2.0", and tells of each mistake where it is.
 */
final class PolicyReader {

	/** How many characters a policy may have. */
	static final int LONGEST = 20_000;

	private static final String VERSION = "2.0";

	private static final Set<String> MEMBERS = Set.of("version", "statement");

	private static final Set<String> STATEMENT_MEMBERS = Set.of("effect", "action", "resource", "condition",
			"principal");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final ActionNames names;

	private final long ownerUin;

	private final List<PolicyProblem> problems = new ArrayList<>();

	/**
	 * A reader for one policy.
	 * @param names the operations that there are
	 * @param ownerUin the account that resources belong to
	 */
	PolicyReader(ActionNames names, long ownerUin) {
		this.names = names;
		this.ownerUin = ownerUin;
	}

	PolicyDocument read(String text) {
		List<Statement> statements = new ArrayList<>();
		try {
			if (text.length() > LONGEST) {
				this.problems.add(PolicyProblem.error("", "policy.long", Integer.toString(LONGEST)));
			}
			else {
				read(JSON.readTree(text), statements);
			}
		}
		catch (JacksonException ex) {
			this.problems.add(noJson(ex.getLocation()));
		}
		PolicyDocument document = new PolicyDocument(List.copyOf(statements), List.copyOf(this.problems));
		return document.valid() ? document : new PolicyDocument(List.of(), document.problems());
	}

	private static PolicyProblem noJson(TokenStreamLocation location) {
		return (location != null) ? PolicyProblem.error("", "policy.json", Integer.toString(location.getLineNr()),
				Integer.toString(location.getColumnNr())) : PolicyProblem.error("", "policy.deep");
	}

	private void read(JsonNode policy, List<Statement> statements) {
		if (!policy.isObject()) {
			this.problems.add(PolicyProblem.error("", "policy.object"));
			return;
		}
		members(policy, "", MEMBERS);
		if (!VERSION.equals(policy.path("version").asString(""))) {
			this.problems.add(PolicyProblem.error("version", "policy.version", VERSION));
		}
		JsonNode given = policy.path("statement");
		if (given.isObject()) {
			statement(given, "statement", statements);
		}
		else if (given.isArray() && !given.isEmpty()) {
			for (int i = 0; i < given.size(); i++) {
				statement(given.get(i), "statement[" + i + "]", statements);
			}
		}
		else {
			this.problems.add(PolicyProblem.error("statement", "policy.statement"));
		}
	}

	private void statement(JsonNode node, String place, List<Statement> statements) {
		if (!node.isObject()) {
			this.problems.add(PolicyProblem.error(place, "policy.object"));
			return;
		}
		members(node, place, STATEMENT_MEMBERS);
		if (node.has("principal")) {
			this.problems.add(PolicyProblem.warning(place + ".principal", "policy.principal"));
		}
		Effect effect = effect(node.path("effect"), place + ".effect");
		ActionReader actions = new ActionReader(this.names, this.problems);
		ResourceReader resources = new ResourceReader(this.ownerUin, this.problems);
		statements.add(new Statement(effect, texts(node.path("action"), place + ".action", actions),
				texts(node.path("resource"), place + ".resource", resources),
				new ConditionReader(this.problems).read(node.path("condition"), place + ".condition")));
	}

	private Effect effect(JsonNode node, String place) {
		switch (node.asString("")) {
			case "allow":
				return Effect.ALLOW;
			case "deny":
				return Effect.DENY;
			default:
				this.problems.add(PolicyProblem.error(place, "policy.effect"));
				return Effect.DENY;
		}
	}

	/** One text or a list of texts. */
	private <T> List<T> texts(JsonNode node, String place, TextReader<T> reader) {
		List<T> read = new ArrayList<>();
		if (node.isString()) {
			reader.read(node.asString(), place, read);
		}
		else if (node.isArray() && !node.isEmpty()) {
			for (int i = 0; i < node.size(); i++) {
				String item = place + "[" + i + "]";
				if (node.get(i).isString()) {
					reader.read(node.get(i).asString(), item, read);
				}
				else {
					this.problems.add(PolicyProblem.error(item, "policy.text"));
				}
			}
		}
		else {
			this.problems.add(PolicyProblem.error(place, "policy.texts"));
		}
		return read;
	}

	private void members(JsonNode node, String place, Set<String> known) {
		for (String name : node.propertyNames()) {
			if (!known.contains(name)) {
				this.problems.add(PolicyProblem.error(place.isEmpty() ? name : place + "." + name, "policy.member",
						String.join(", ", known.stream().sorted().toList())));
			}
		}
	}

	/**
	 * Reads one text of a list.
	 *
	 * @param <T> what is read out of it
	 */
	interface TextReader<T> {

		void read(String text, String place, List<T> into);

	}

}
