package io.smsconsole.web.boot;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The names of environment variables, used in other places.
 */
class OutsideNamesTests {

	private final StandardEnvironment environment = new StandardEnvironment();

	@Test
	void countWhereverTheyAreWritten() {
		add("file", Map.of("SMS_PORT", "9090", "SMS_OWNER_SECRET_ID", "id"));
		process();
		assertThat(this.environment.getProperty("sms.port")).isEqualTo("9090");
		assertThat(this.environment.getProperty("sms.owner.secret-id")).isEqualTo("id");
	}

	@Test
	void keepTheRankOfTheirPlace() {
		add("strong", Map.of("SMS_PORT", "1"));
		add("weak", Map.of("sms.port", "2", "SMS_TIME_ZONE", "weak"));
		add("weakest", Map.of("SMS_TIME_ZONE", "weakest"));
		process();
		assertThat(this.environment.getProperty("sms.port")).isEqualTo("1");
		assertThat(this.environment.getProperty("sms.time-zone")).isEqualTo("weak");
	}

	private void add(String name, Map<String, Object> settings) {
		this.environment.getPropertySources().addLast(new MapPropertySource(name, settings));
	}

	private void process() {
		ConfigurationPropertySources.attach(this.environment);
		new OutsideNames().postProcessEnvironment(this.environment, new SpringApplication());
	}

}
