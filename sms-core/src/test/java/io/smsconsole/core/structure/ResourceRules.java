package io.smsconsole.core.structure;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What resources must be: bundles in both languages, statements without concatenation,
 * templates without inline script or style.
 */
final class ResourceRules {

	private static final String ENGLISH = "_en.properties";

	private static final String CHINESE = "_zh_CN.properties";

	private final ModuleFiles module;

	ResourceRules(ModuleFiles module) {
		this.module = module;
	}

	void bundlesSayTheSameInBothLanguages() {
		SoftAssertions softly = new SoftAssertions();
		Stream.concat(bases(ENGLISH), bases(CHINESE)).distinct().forEach((base) -> {
			Bundle english = Bundle.read(Path.of(base + ENGLISH));
			Bundle chinese = Bundle.read(Path.of(base + CHINESE));
			softly.assertThat(english.missing(chinese))
				.as("keys missing in %s: add the English text", base + ENGLISH)
				.isEmpty();
			softly.assertThat(chinese.missing(english))
				.as("keys missing in %s: add the Chinese text", base + CHINESE)
				.isEmpty();
			softly.assertThat(Stream.concat(english.repeated().stream(), chinese.repeated().stream()))
				.as("keys that stand twice in %s: delete one", base)
				.isEmpty();
		});
		softly.assertAll();
	}

	void statementsAreNeverConcatenated() {
		assertThat(this.module.resources(".xml")).filteredOn((file) -> {
			String xml = ModuleFiles.read(file);
			return xml.contains("<mapper") && xml.contains("${");
		})
			.extracting(this.module::name)
			.as("mapper files with ${…}, which pastes text into SQL: use #{…}, or <choose> for names of columns")
			.isEmpty();
	}

	void templatesHaveNothingInline() {
		Path templates = this.module.root().resolve("src/main/resources/templates");
		List<String> offences = this.module.resources(".html")
			.stream()
			.filter((file) -> file.startsWith(templates))
			.flatMap((file) -> Template.inline(ModuleFiles.read(file))
				.map((offence) -> this.module.name(file) + ": " + offence))
			.toList();
		assertThat(offences)
			.as("inline script or style, which the content security policy blocks:"
					+ " move it to the console's own script or stylesheet, pass data in data- attributes or JSON")
			.isEmpty();
	}

	private Stream<String> bases(String ending) {
		return this.module.resources(ending).stream().map((file) -> {
			String name = file.toString();
			return name.substring(0, name.length() - ending.length());
		});
	}

}
