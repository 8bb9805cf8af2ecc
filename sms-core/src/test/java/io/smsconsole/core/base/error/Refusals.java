package io.smsconsole.core.base.error;

import java.util.Locale;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Checks that something is refused, by code and field, with words in both languages.
 */
public final class Refusals {

	private Refusals() {
	}

	/**
	 * Expects a refusal.
	 * @param code the code
	 * @param parameter the parameter at fault, or {@code null}
	 * @param call what must be refused
	 */
	public static void assertRefused(ErrorCode code, String parameter, ThrowingCallable call) {
		SmsException refusal = catchThrowableOfType(SmsException.class, call);
		assertThat(refusal).as("must be refused with %s", code).isNotNull();
		assertThat(refusal.code()).isEqualTo(code);
		assertThat(refusal.parameter()).isEqualTo(parameter);
		assertThat(ErrorTexts.of(refusal, Locale.ENGLISH)).isNotBlank();
		assertThat(ErrorTexts.of(refusal, Locale.SIMPLIFIED_CHINESE)).isNotBlank();
	}

}
