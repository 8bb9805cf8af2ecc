package io.smsconsole.core.structure;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules of structure, for the module of the class that extends this one. Each failure
 * says what to do.
 */
public abstract class StructureTests {

	private static final Logger logger = LoggerFactory.getLogger(StructureTests.class);

	private final ModuleFiles module = ModuleFiles.of(getClass());

	private final SourceRules sources = new SourceRules(this.module);

	private final ResourceRules resources = new ResourceRules(this.module);

	@TestFactory
	Stream<DynamicTest> codeKeepsTheRules() {
		return tests(this.module.mainClasses(), Stream.of(FloorRules.all(), ActionRules.all(), CodeRules.forMain()));
	}

	@TestFactory
	Stream<DynamicTest> testsKeepTheRules() {
		return tests(this.module.testClasses(),
				Stream.of(TestClassRules.all(this.module.runsIntegrationTests()), CodeRules.forTests()));
	}

	@Test
	void everyPackageSaysWhatItIsFor() {
		this.sources.everyPackageSaysWhatItIsFor();
	}

	@Test
	void noSourceFileIsLong() {
		this.sources.noFileIsLong();
	}

	@Test
	void mostSourceFilesAreShort() {
		this.sources.mostFilesAreShort();
	}

	@Test
	void bundlesSayTheSameInBothLanguages() {
		this.resources.bundlesSayTheSameInBothLanguages();
	}

	@Test
	void statementsAreNeverConcatenated() {
		this.resources.statementsAreNeverConcatenated();
	}

	@Test
	void templatesHaveNothingInline() {
		this.resources.templatesHaveNothingInline();
	}

	@Test
	void reportsHowMuchIsPackagePrivate() {
		List<JavaClass> types = this.module.mainClasses().stream().filter(JavaClass::isTopLevelClass).toList();
		long hidden = types.stream().filter((type) -> !type.getModifiers().contains(JavaModifier.PUBLIC)).count();
		logger.info("{} of {} types are package-private", hidden, types.size());
	}

	private static Stream<DynamicTest> tests(JavaClasses classes, Stream<List<ArchRule>> rules) {
		return rules.flatMap(List::stream)
			.map((rule) -> DynamicTest.dynamicTest(rule.getDescription(),
					() -> rule.allowEmptyShould(true).check(classes)));
	}

}
