package io.smsconsole.web.boot;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The port for operators.
 */
class OperatorsPortTests {

	@Test
	void isClosedUnlessNamed() {
		assertThat(process(Map.of()).containsProperty("management.server.port")).isFalse();
		assertThat(process(Map.of("sms.management.port", "")).containsProperty("management.server.address")).isFalse();
	}

	@Test
	void isOpenToThisMachineAlone() {
		StandardEnvironment environment = process(Map.of("sms.management.port", "9090"));
		assertThat(environment.getProperty("management.server.port")).isEqualTo("9090");
		assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
	}

	@Test
	void isOpenWhereAnAddressIsNamedToo() {
		assertThat(process(Map.of("sms.management.port", "9090", "sms.management.address", "10.0.0.1"))
			.getProperty("management.server.address")).isEqualTo("10.0.0.1");
	}

	private static StandardEnvironment process(Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
		new OperatorsPort().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

}
