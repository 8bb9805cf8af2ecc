package io.smsconsole.core.base.action;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smsconsole.core.base.text.Texts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActionTextsTests {

	@Test
	void everyOperationIsDescribedInBothLanguages() {
		SortedSet<String> names = new TreeSet<>();
		new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("io.smsconsole")
			.forEach((type) -> type.getMethods()
				.stream()
				.filter((method) -> method.isAnnotatedWith(Action.class))
				.forEach((method) -> names.add(nameOf(method))));
		assertThat(names).allSatisfy((name) -> assertThat(ActionTexts.of(name, Locale.ENGLISH)).matches("[A-Z].*[^.]"))
			.allSatisfy(
					(name) -> assertThat(ActionTexts.of(name, Locale.SIMPLIFIED_CHINESE)).matches(".*\\p{IsHan}.*"));
	}

	@Test
	void bothLanguagesDescribeTheSameOperations() {
		assertThat(Texts.of("actions", Locale.ENGLISH).keySet())
			.containsExactlyInAnyOrderElementsOf(Texts.of("actions", Locale.SIMPLIFIED_CHINESE).keySet());
	}

	private static String nameOf(JavaMethod method) {
		return method.getAnnotationOfType(Action.class).name();
	}

}
