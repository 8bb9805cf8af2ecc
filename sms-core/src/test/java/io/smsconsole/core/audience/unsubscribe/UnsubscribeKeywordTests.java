package io.smsconsole.core.audience.unsubscribe;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnsubscribeKeywordTests {

	@ParameterizedTest
	@ValueSource(strings = { "T", "t", "N", "n", "R", "r", "TD", "td", "Td", "退订", "T退订", "t退订", "QX", "qx", "0000",
			"STOP", "stop", " TD ", "\tTD\r\n", "　退订　", "ＴＤ", "ｔ", "Ｔ退订", "０000", "ℝ", "TD\u200b", "\ufeffTD",
			"TD\u0000" })
	void unsubscribesWhoAnswersOneOfTheWords(String answer) {
		assertThat(UnsubscribeKeyword.is(answer)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1", "000", "00000", "TDD", "T D", "TD.", "退 订", "退订了", "不退订", "请退订", "Y", "取消",
			"TD TD", "R1", "Т" })
	void leavesWhoAnswersAnythingElse(String answer) {
		assertThat(UnsubscribeKeyword.is(answer)).isFalse();
	}

}
