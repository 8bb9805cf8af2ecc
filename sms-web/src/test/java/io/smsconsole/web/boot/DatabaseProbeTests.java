package io.smsconsole.web.boot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseProbeTests {

	@ParameterizedTest
	@ValueSource(strings = { "8.0.46-0ubuntu0.22.04.5", "8.4.10", "9.1.0", "5.5.5-10.6.23-MariaDB-0ubuntu0.22.04.1",
			"5.5.5-10.11.11-MariaDB-0+deb12u1", "11.4.5-MariaDB" })
	void takesTheVersionsThatWillDo(String version) {
		assertThatCode(() -> DatabaseProbe.checkAge(version)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "5.7.44", "5.5.5-10.5.29-MariaDB", "5.5.62-MariaDB", "unknown" })
	void refusesOlderOnes(String version) {
		assertThatExceptionOfType(SettingException.class).isThrownBy(() -> DatabaseProbe.checkAge(version))
			.withMessageEndingWith("is the oldest that will do, this one is " + version);
	}

}
