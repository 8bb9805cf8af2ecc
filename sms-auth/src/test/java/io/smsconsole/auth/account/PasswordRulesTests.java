package io.smsconsole.auth.account;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	@ParameterizedTest
	@CsvSource({ "Abcdefg1,true", "Abcdef1,false", "abcdefg1,false", "abcdefg1!,true", "ABCDEFG1,false",
			"Abcdefgh,false", "12345678,false", "Ab1!,false", "密码Abc1密码,true", "LongName1,false", "longname1,false" })
	void wantEnoughCharactersOfEnoughKinds(String password, boolean allowed) {
		assertThat(PasswordRules.allow("LongName1", password)).isEqualTo(allowed);
	}

	@Test
	void wantNoMoreThanTheHashLooksAt() {
		assertThat(PasswordRules.allow("n", "Ab1".repeat(24))).isTrue();
		assertThat(PasswordRules.allow("n", "Ab1".repeat(24) + "x")).isFalse();
	}

	@Test
	void areKeptByPasswordsThatAreMadeUp() {
		assertThat(Stream.generate(PasswordRules::madeUp).limit(1000)).allMatch((one) -> PasswordRules.allow("n", one))
			.doesNotHaveDuplicates();
	}

}
