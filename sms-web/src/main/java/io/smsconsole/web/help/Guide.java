package io.smsconsole.web.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.smsconsole.web.language.Language;
import io.smsconsole.web.markup.ProseReader;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * All chapters, which the build brings from {@code deploy/docs/guide}. Each language is
 * read when somebody first asks for it.
 */
@Component
class Guide {

	private final ProseReader reader;

	private final Map<Language, List<Chapter>> chapters = new ConcurrentHashMap<>();

	Guide(ProseReader reader) {
		this.reader = reader;
	}

	/**
	 * The chapters in a language.
	 * @param language the language
	 * @return all of them, role by role
	 */
	List<Chapter> chapters(Language language) {
		return this.chapters.computeIfAbsent(language, this::read);
	}

	private List<Chapter> read(Language language) {
		return Arrays.stream(Role.values())
			.flatMap((role) -> role.topics().stream().map((topic) -> chapter(language, role, topic)))
			.toList();
	}

	private Chapter chapter(Language language, Role role, Topic topic) {
		ClassPathResource source = new ClassPathResource("guide/" + language.tag() + "/" + topic.slug() + ".md");
		try {
			return new Chapter(HelpController.PATH + "/" + topic.slug(), role,
					this.reader.read(source.getContentAsString(StandardCharsets.UTF_8), language.tag()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
