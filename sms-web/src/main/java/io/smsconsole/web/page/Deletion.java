package io.smsconsole.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The deletion of one thing or of several of a list: what is asked before, and told
 * after. A feature has the texts {@code delete.title}, {@code delete.text} and
 * {@code deleted}, and {@code delete.many.title}, {@code delete.many.text},
 * {@code delete.line} and {@code deleted.many} for several.
 *
 * @param feature what its texts begin with, such as {@code sign}
 * @param path the address of the list
 * @param names what is to be deleted: names by ids, in the order of the list
 */
public record Deletion(String feature, String path, Map<Long, String> names) {

	private static final String CHOOSE = "shell.list.selected-none";

	private static final String BUTTON = "shell.delete";

	/**
	 * Asks.
	 * @param effects what will happen to each of them besides; may be empty
	 * @return the question
	 */
	public Confirmation question(List<Confirmation.Line> effects) {
		if (single()) {
			Map.Entry<Long, String> only = this.names.entrySet().iterator().next();
			return new Confirmation(key("delete.title"), key("delete.text"), BUTTON,
					this.path + "/" + only.getKey() + "/delete", this.path, only.getValue())
				.about(effects);
		}
		List<Confirmation.Line> lines = new ArrayList<>();
		this.names.values().forEach((name) -> lines.add(new Confirmation.Line(key("delete.line"), name)));
		lines.addAll(effects);
		String action = this.names.keySet()
			.stream()
			.map((id) -> "id=" + id)
			.collect(Collectors.joining("&", this.path + "/delete?", ""));
		return new Confirmation(key("delete.many.title"), key("delete.many.text"), BUTTON, action, this.path,
				this.names.size())
			.about(lines);
	}

	/**
	 * Tells that it is done.
	 * @param redirect where a redirect keeps it
	 * @return where to go on
	 */
	public String done(RedirectAttributes redirect) {
		if (single()) {
			Flash.success(redirect, key("deleted"), this.names.values().iterator().next());
		}
		else {
			Flash.success(redirect, key("deleted.many"), this.names.size());
		}
		return "redirect:" + this.path;
	}

	/**
	 * Tells that nothing was chosen.
	 * @param path the address of the list
	 * @param redirect where a redirect keeps it
	 * @return where to go on
	 */
	public static String nothing(String path, RedirectAttributes redirect) {
		Flash.failure(redirect, CHOOSE);
		return "redirect:" + path;
	}

	private boolean single() {
		return this.names.size() == 1;
	}

	private String key(String text) {
		return this.feature + "." + text;
	}

}
