package io.smsconsole.web.page;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A result that the next page tells at its top.
 *
 * @param kind how it went
 * @param key the key of the text
 * @param arguments what the text is filled with; each must be serializable
 */
public record Flash(Kind kind, String key, List<Object> arguments) implements Serializable {

	@Serial
	private static final long serialVersionUID = 1L;

	private static final String ATTRIBUTE = "flash";

	/**
	 * Tells of a success.
	 * @param redirect where a redirect keeps it
	 * @param key the key of the text
	 * @param arguments what the text is filled with
	 */
	public static void success(RedirectAttributes redirect, String key, Object... arguments) {
		redirect.addFlashAttribute(ATTRIBUTE, new Flash(Kind.SUCCESS, key, List.of(arguments)));
	}

	/**
	 * Tells of a failure.
	 * @param redirect where a redirect keeps it
	 * @param key the key of the text
	 * @param arguments what the text is filled with
	 */
	public static void failure(RedirectAttributes redirect, String key, Object... arguments) {
		redirect.addFlashAttribute(ATTRIBUTE, new Flash(Kind.DANGER, key, List.of(arguments)));
	}

	/**
	 * What the texts are filled with, as templates take it.
	 * @return the arguments
	 */
	public Object[] filling() {
		return this.arguments.toArray();
	}

	/**
	 * How it went.
	 */
	public enum Kind {

		/** As wished. */
		SUCCESS("circle-check"),

		/** Not done. */
		DANGER("alert-circle");

		private final String icon;

		Kind(String icon) {
			this.icon = icon;
		}

		/**
		 * The icon that stands beside the text.
		 * @return its name
		 */
		public String icon() {
			return this.icon;
		}

		/**
		 * The name in lower case, as the style sheet has it.
		 * @return the name
		 */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
