package io.smsconsole.web.markup;

import java.util.List;

/**
 * A text that was written in Markdown, as it goes into a page. Only {@link ProseReader}
 * makes it, which lets no markup of the writer's own through.
 */
public final class Prose {

	private final String title;

	private final List<Section> sections;

	private final String html;

	Prose(String title, List<Section> sections, String html) {
		this.title = title;
		this.sections = List.copyOf(sections);
		this.html = html;
	}

	/**
	 * The text's own title.
	 * @return its first heading
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Its sections.
	 * @return them in order
	 */
	public List<Section> sections() {
		return this.sections;
	}

	String html() {
		return this.html;
	}

	/**
	 * A part under a heading.
	 *
	 * @param anchor where it is in the page
	 * @param title its heading
	 * @param text what it says, without markup
	 */
	public record Section(String anchor, String title, String text) {

	}

}
