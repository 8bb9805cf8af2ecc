package io.smsconsole.core.catalog.qualification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CreditCode}.
 */
class CreditCodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "91440300708461136T", "91350100M000100Y43", "91330100799655058B" })
	void acceptsCodesWhoseCheckCharacterIsRight(String code) {
		assertThat(CreditCode.valid(code)).isTrue();
	}

	@Test
	void refusesACodeWithAnyOneCharacterChanged() {
		String code = "91440300708461136T";
		for (int i = 0; i < code.length(); i++) {
			char other = (code.charAt(i) != '5') ? '5' : '6';
			assertThat(CreditCode.valid(code.substring(0, i) + other + code.substring(i + 1))).isFalse();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "91440300708461136", "91440300708461136TT", "9144030070846113IT", "91440300708461136t",
			"９１440300708461136T" })
	void refusesWhatHasNotTheForm(String code) {
		assertThat(CreditCode.valid(code)).isFalse();
	}

	@Test
	void overlooksBlanksAndCase() {
		assertThat(CreditCode.normalized(" 91440300708461136t ")).isEqualTo("91440300708461136T");
	}

}
