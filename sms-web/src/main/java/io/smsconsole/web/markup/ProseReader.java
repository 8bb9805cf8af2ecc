package io.smsconsole.web.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

import org.springframework.stereotype.Component;

/**
 * Reads Markdown. HTML in it is shown as the characters that it is written with, and
 * links lead nowhere but to pages.
 */
@Component
public class ProseReader {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();

	private final TextContentRenderer words = TextContentRenderer.builder().extensions(EXTENSIONS).build();

	private final Pictures pictures;

	ProseReader(Pictures pictures) {
		this.pictures = pictures;
	}

	/**
	 * Reads a text.
	 * @param markdown the text; its first heading is its title, those of the second level
	 * begin its sections
	 * @param language the language whose pictures belong to it, as a tag
	 * @return the text for a page
	 */
	public Prose read(String markdown, String language) {
		Node document = this.parser.parse(markdown);
		String title = "";
		List<Prose.Section> sections = new ArrayList<>();
		Map<Node, String> anchors = new IdentityHashMap<>();
		for (Node node = document.getFirstChild(); node != null;) {
			Node next = node.getNext();
			if (node instanceof Heading heading && heading.getLevel() == 1) {
				title = words(heading);
				heading.unlink();
			}
			else if (node instanceof Heading heading) {
				String anchor = "part-" + (sections.size() + 1);
				anchors.put(heading, anchor);
				sections.add(new Prose.Section(anchor, words(heading), words(following(heading))));
			}
			node = next;
		}
		return new Prose(title, sections, html(document, anchors, language));
	}

	private String html(Node document, Map<Node, String> anchors, String language) {
		return HtmlRenderer.builder()
			.extensions(EXTENSIONS)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.attributeProviderFactory((context) -> (node, tag, attributes) -> {
				if (anchors.containsKey(node)) {
					attributes.put("id", anchors.get(node));
				}
				if (node instanceof TableBlock) {
					attributes.put("class", "table");
				}
				if (node instanceof Image image) {
					attributes.putAll(this.pictures.attributes(language, image.getDestination()));
				}
			})
			.build()
			.render(document);
	}

	private String words(Node node) {
		return this.words.render(node).strip();
	}

	/** What stands under a heading. */
	private String words(List<Node> nodes) {
		return String.join(" ", nodes.stream().map(this::words).toList());
	}

	private static List<Node> following(Heading heading) {
		List<Node> nodes = new ArrayList<>();
		for (Node node = heading.getNext(); node != null && !(node instanceof Heading); node = node.getNext()) {
			nodes.add(node);
		}
		return nodes;
	}

}
