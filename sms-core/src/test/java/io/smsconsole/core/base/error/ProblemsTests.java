package io.smsconsole.core.base.error;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Problems}.
 */
class ProblemsTests {

	private static final SmsException REFUSAL = new SmsException(ErrorCode.INVALID_PARAMETER);

	@Test
	void stopsAtTheFirstRefusal() {
		Problems problems = Problems.first();
		assertThat(problems.check(() -> "fine")).isEqualTo("fine");
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> problems.check(ProblemsTests::refuse));
		assertThat(problems.list()).isEmpty();
	}

	@Test
	void collectsAllRefusals() {
		Problems problems = Problems.all();
		assertThat(problems.check(ProblemsTests::refuse)).isNull();
		assertThat(problems.check(() -> "fine")).isEqualTo("fine");
		assertThat(problems.check(ProblemsTests::refuse)).isNull();
		assertThat(problems.list()).containsExactly(REFUSAL, REFUSAL);
	}

	private static String refuse() {
		throw REFUSAL;
	}

}
