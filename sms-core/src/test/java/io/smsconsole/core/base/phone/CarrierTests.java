package io.smsconsole.core.base.phone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CarrierTests {

	@ParameterizedTest
	@CsvSource({ "+8613800138000, CHINA_MOBILE", "+8613300138000, CHINA_TELECOM", "+8613000138000, CHINA_UNICOM",
			"+8617030138000, CHINA_MOBILE", "+8619200138000, NONE", "+861062515386, NONE", "+85251234567, NONE" })
	void tellsTheCarrierByThePrefix(String e164, Carrier carrier) {
		assertThat(Carrier.of(e164)).isEqualTo(carrier);
	}

}
