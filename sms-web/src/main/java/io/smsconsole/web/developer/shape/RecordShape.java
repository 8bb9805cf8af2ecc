package io.smsconsole.web.developer.shape;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.action.Required;
import io.smsconsole.web.page.IndentedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.util.StringUtils;

/**
 * What travels in a request or an answer of an action, read from its record.
 */
public final class RecordShape {

	private static final int DEEPEST = 4;

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final Class<?> record;

	private final Map<String, String> samples;

	/**
	 * Looks at a record.
	 * @param record what the action takes or answers
	 * @param samples texts to begin with, by name
	 */
	public RecordShape(Class<?> record, Map<String, String> samples) {
		this.record = record;
		this.samples = samples;
	}

	/**
	 * All parameters.
	 * @return those of the record in order, each followed by the parts of its group
	 */
	public List<ParameterLine> parameters() {
		List<ParameterLine> lines = new ArrayList<>();
		for (RecordComponent component : this.record.getRecordComponents()) {
			ParameterKind kind = ParameterKind.of(component.getGenericType());
			lines.add(new ParameterLine(name(component), kind.label(), required(component),
					sample(component, 0).toString()));
			parts(name(component), kind, 1, lines);
		}
		return lines;
	}

	/**
	 * A request to begin with.
	 * @return a JSON object of the parameters that every caller has to give
	 */
	public String skeleton() {
		ObjectNode skeleton = NODES.objectNode();
		for (RecordComponent component : this.record.getRecordComponents()) {
			if (required(component)) {
				skeleton.set(name(component), sample(component, 0));
			}
		}
		return IndentedJson.of(skeleton);
	}

	private void parts(String group, ParameterKind kind, int depth, List<ParameterLine> lines) {
		if (kind.group() == null || depth > DEEPEST) {
			return;
		}
		for (RecordComponent part : kind.group().getRecordComponents()) {
			ParameterKind inner = ParameterKind.of(part.getGenericType());
			String path = group + (kind.list() ? "[]." : ".") + name(part);
			lines.add(new ParameterLine(path, inner.label(), required(part), null));
			parts(path, inner, depth + 1, lines);
		}
	}

	private JsonNode sample(RecordComponent component, int depth) {
		ParameterKind kind = ParameterKind.of(component.getGenericType());
		JsonNode one = switch (kind.name()) {
			case "number" -> NODES.numberNode(0);
			case "flag" -> NODES.booleanNode(false);
			case "group" -> group(kind.group(), depth + 1);
			default -> NODES.stringNode(this.samples.getOrDefault(name(component), ""));
		};
		return kind.list() ? NODES.arrayNode().add(one) : one;
	}

	private JsonNode group(Class<?> record, int depth) {
		ObjectNode group = NODES.objectNode();
		if (depth <= DEEPEST) {
			for (RecordComponent part : record.getRecordComponents()) {
				group.set(name(part), sample(part, depth));
			}
		}
		return group;
	}

	private static String name(RecordComponent component) {
		return StringUtils.capitalize(component.getName());
	}

	private static boolean required(RecordComponent component) {
		return component.isAnnotationPresent(Required.class);
	}

}
