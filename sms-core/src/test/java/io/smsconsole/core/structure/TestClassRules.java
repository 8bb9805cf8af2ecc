package io.smsconsole.core.structure;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * What the build needs so that no test is left out silently.
 */
final class TestClassRules {

	private TestClassRules() {
	}

	static List<ArchRule> all(boolean integrationTests) {
		return List.of(named(integrationTests), notDisabled());
	}

	private static ArchRule named(boolean integrationTests) {
		String names = integrationTests ? "Tests or IT" : "Tests";
		return methods().that()
			.areMetaAnnotatedWith(Testable.class)
			.and()
			.areDeclaredInClassesThat(DescribedPredicate.describe("are not abstract",
					(type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT)))
			.should()
			.beDeclaredInClassesThat(DescribedPredicate.describe("end in " + names,
					(type) -> runs(outermost(type).getSimpleName(), integrationTests)))
			.because("the build skips every other name without a word: rename the class"
					+ (integrationTests ? "" : " (for IT, add the failsafe plugin to this module first)"));
	}

	private static ArchRule notDisabled() {
		String remedy = "a test that does not run proves nothing: mend it or delete it";
		return CompositeArchRule.of(noMethods().should().beAnnotatedWith(Disabled.class).because(remedy))
			.and(noClasses().should().beAnnotatedWith(Disabled.class).because(remedy));
	}

	private static boolean runs(String name, boolean integrationTests) {
		return name.endsWith("Tests") || (integrationTests && name.endsWith("IT"));
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(TestClassRules::outermost).orElse(type);
	}

}
