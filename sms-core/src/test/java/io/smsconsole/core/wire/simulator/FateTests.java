package io.smsconsole.core.wire.simulator;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FateTests {

	@ParameterizedTest
	@CsvSource({ "+8618501230001, NO_SUCH_NUMBER", "+8618501230007, REFUSED", "+8618501230016, REPLIES_ONE",
			"+12015550011, ANSWER_LOST", "+8618501230017, DELIVERED", "+8618501234444, DELIVERED",
			"+8618501230000, DELIVERED" })
	void isChosenByTheLastFourDigits(String phone, Fate fate) {
		assertThat(Fate.of(phone)).isEqualTo(fate);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "WITHOUT_RECEIPT", "REFUSED" })
	void hasWordsForEachOfItsCodes(Fate fate) {
		assertThat(IntStream.range(0, 20).mapToObj((i) -> fate.code("serial" + i)).distinct())
			.allSatisfy((code) -> assertThat(ReceiptTexts.of(code)).isNotEqualTo(code).isNotBlank());
	}

	@Test
	void givesTheSameMessageTheSameCode() {
		assertThat(Fate.KEYWORD.code("5000:1")).isEqualTo(Fate.KEYWORD.code("5000:1"));
	}

	@Test
	void isKnownByTheCodeOfAFailure() {
		assertThat(Fate.ofFailure(Fate.BLACKLISTED.code("x"))).contains(Fate.BLACKLISTED);
		assertThat(Fate.ofFailure(Fate.DELIVRD)).isEmpty();
	}

}
