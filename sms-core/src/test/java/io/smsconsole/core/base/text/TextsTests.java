package io.smsconsole.core.base.text;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextsTests {

	@ParameterizedTest
	@ValueSource(strings = { "en", "en-US", "en-GB" })
	void writesEnglishForEverySortOfEnglish(String tag) {
		assertThat(Texts.of("errors", Locale.forLanguageTag(tag)).getLocale()).isEqualTo(Locale.ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh-CN", "zh-TW", "zh", "de", "" })
	void writesChineseForEverythingElse(String tag) {
		assertThat(Texts.of("errors", Locale.forLanguageTag(tag)).getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void saysWhichTableIsMissing() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> CsvResource.forEach(TextsTests.class, "none.csv", (row) -> {
			}))
			.withMessageContaining("none.csv");
	}

}
