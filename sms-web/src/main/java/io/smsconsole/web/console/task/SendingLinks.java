package io.smsconsole.web.console.task;

import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.form.Choice;

import org.springframework.stereotype.Component;

/**
 * Where one makes what a group send needs. Templates reach it as {@code @sendingLinks}.
 */
@Component
class SendingLinks {

	/**
	 * The page on which something is made.
	 * @param name what {@link SendingMaterial#missing} told
	 * @param region the region in which it is missing
	 * @return the path
	 */
	public String to(String name, Region region) {
		return switch (name) {
			case "app" -> "/console/apps";
			case "sign" -> TaskPaths.region(region) + "/signs";
			case "template" -> TaskPaths.region(region) + "/templates";
			default -> throw new IllegalArgumentException("Nobody makes a " + name);
		};
	}

	/**
	 * Choices with an empty one before them, for selects in which nothing is chosen at
	 * first.
	 * @param choices the choices
	 * @param key the key of the empty one's text
	 * @return the same after an empty one
	 */
	public List<Choice> orNone(List<Choice> choices, String key) {
		return Stream.concat(Stream.of(Choice.key("", key)), choices.stream()).toList();
	}

}
