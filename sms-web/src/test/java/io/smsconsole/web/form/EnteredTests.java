package io.smsconsole.web.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnteredTests {

	@Test
	void readsNumbers() {
		assertThat(Entered.integer(" 7 ")).isEqualTo(7);
		assertThat(Entered.integer("-1")).isEqualTo(-1);
		assertThat(Entered.number("100000000001")).isEqualTo(100000000001L);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "x", "1.5", "99999999999999999999" })
	void takesWhatIsNoNumberForNothing(String text) {
		assertThat(Entered.integer(text)).isNull();
		assertThat(Entered.number(text)).isNull();
	}

	@Test
	void readsNoIntegerThatIsTooLong() {
		assertThat(Entered.integer("100000000001")).isNull();
	}

}
