package io.smsconsole.core.base.phone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneMaskTests {

	@ParameterizedTest
	@CsvSource({ "+8613800138000, 138****8000", "+85298765432, +852****5432", "+14155552671, +141****2671",
			"+861234, ****", "'', ****", "+6421123, ****" })
	void showsTheEndsOnly(String number, String masked) {
		assertThat(PhoneMask.of(number)).isEqualTo(masked);
	}

	@ParameterizedTest
	@CsvSource({ "13800138000, 138****8000", "138 0013-8000, 138****8000", "１３８００１３８０００, １３８****８０００", "138001, 138001",
			"Tel 1380013800 (office), Tel 138****3800 (office)", "abc, abc", "2026-11-20, 202****1120" })
	void masksWhateverMayBeANumberWithinAText(String text, String masked) {
		assertThat(PhoneMask.within(text)).isEqualTo(masked);
	}

}
