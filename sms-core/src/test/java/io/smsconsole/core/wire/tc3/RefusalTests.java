package io.smsconsole.core.wire.tc3;

import java.util.Locale;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTests {

	@ParameterizedTest
	@EnumSource(Refusal.class)
	void hasWordsInBothLanguages(Refusal refusal) {
		SmsException error = new Verification.Refused(refusal, "Timestamp").error();
		assertThat(error.code()).isEqualTo(refusal.code());
		assertThat(ErrorTexts.of(error, Locale.ENGLISH)).startsWith("Timestamp: ").hasSizeGreaterThan(12);
		assertThat(ErrorTexts.of(error, Locale.CHINA)).startsWith("Timestamp: ")
			.isNotEqualTo(ErrorTexts.of(error, Locale.ENGLISH));
	}

}
