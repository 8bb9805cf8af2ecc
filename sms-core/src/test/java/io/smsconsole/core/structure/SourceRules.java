package io.smsconsole.core.structure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What source files must be: short, and in packages that say what they are for.
 */
final class SourceRules {

	private static final int LONGEST = 300;

	private static final int MEDIAN = 70;

	private static final int ENOUGH_FOR_A_MEDIAN = 10;

	private static final String PACKAGE_INFO = "package-info.java";

	private final ModuleFiles module;

	SourceRules(ModuleFiles module) {
		this.module = module;
	}

	void everyPackageSaysWhatItIsFor() {
		assertThat(this.module.mainSources(".java").stream().map(Path::getParent).distinct())
			.filteredOn((folder) -> !Files.exists(folder.resolve(PACKAGE_INFO)))
			.extracting(this.module::name)
			.as("packages without a package-info.java: add one with one sentence")
			.isEmpty();
	}

	void noFileIsLong() {
		assertThat(Stream.of(this.module.mainSources(".java"), this.module.testSources(".java")).flatMap(List::stream))
			.filteredOn((file) -> lines(file) > LONGEST)
			.extracting((file) -> this.module.name(file) + " has " + lines(file) + " lines")
			.as("source files over %d lines: split each by what its parts are for", LONGEST)
			.isEmpty();
	}

	void mostFilesAreShort() {
		List<Long> lines = this.module.mainSources(".java")
			.stream()
			.filter((file) -> !file.endsWith(PACKAGE_INFO))
			.map(SourceRules::lines)
			.sorted()
			.toList();
		if (lines.size() >= ENOUGH_FOR_A_MEDIAN) {
			assertThat(lines.get(lines.size() / 2))
				.as("median of the lines of %d source files: split the longer classes", lines.size())
				.isLessThanOrEqualTo(MEDIAN);
		}
	}

	private static long lines(Path file) {
		return ModuleFiles.read(file).lines().count();
	}

}
