package io.smsconsole.core.base.error;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import io.smsconsole.core.base.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorBundlesTests {

	@ParameterizedTest
	@ValueSource(strings = { "errors", "reasons" })
	void haveTheSameKeysInBothLanguages(String bundle) {
		assertThat(english(bundle).keySet()).isEqualTo(chinese(bundle).keySet());
	}

	@Test
	void haveNoTextForACodeThatDoesNotExist() {
		assertThat(english("errors").keySet()).containsExactlyInAnyOrderElementsOf(Arrays.stream(ErrorCode.values())
			.flatMap((code) -> Stream.of(code.code(), code.code() + ".next"))
			.toList());
	}

	@Test
	void fillAsManyPlacesOfAReasonInBothLanguages() {
		ResourceBundle english = english("reasons");
		ResourceBundle chinese = chinese("reasons");
		assertThat(english.keySet())
			.allSatisfy((key) -> assertThat(places(english.getString(key))).as("places in the reason " + key)
				.isEqualTo(places(chinese.getString(key))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void doubleEveryApostropheOfAReason(String language) {
		ResourceBundle reasons = Texts.of("reasons", Locale.forLanguageTag(language));
		assertThat(reasons.keySet()).allSatisfy((key) -> assertThat(unquoted(reasons.getString(key)))
			.as("%s in reasons: write '' for an apostrophe, '{' and '}' in quotes", key)
			.doesNotContain("'"));
	}

	private static int places(String pattern) {
		return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
	}

	private static String unquoted(String pattern) {
		return pattern.replace("''", "").replaceAll("'[{}]+[^']*'", "");
	}

	private static ResourceBundle english(String bundle) {
		return Texts.of(bundle, Locale.ENGLISH);
	}

	private static ResourceBundle chinese(String bundle) {
		return Texts.of(bundle, Locale.SIMPLIFIED_CHINESE);
	}

}
