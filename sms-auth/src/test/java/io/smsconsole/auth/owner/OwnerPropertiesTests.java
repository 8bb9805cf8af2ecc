package io.smsconsole.auth.owner;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OwnerPropertiesTests {

	@Test
	void readsTheEnvironmentAsItIsDocumented() {
		OwnerProperties properties = bind(
				Map.of("SMS_OWNER_UIN", "200000000002", "SMS_OWNER_NAME", "Chief", "SMS_OWNER_PASSWORD", "a password",
						"SMS_OWNER_SECRET_ID", "AKID" + "a".repeat(32), "SMS_OWNER_SECRET_KEY", "b".repeat(32)));
		assertThat(properties).isEqualTo(
				new OwnerProperties(200000000002L, "Chief", "a password", "AKID" + "a".repeat(32), "b".repeat(32)));
	}

	@Test
	void hasDefaultsAndTakesBlankForUnset() {
		assertThat(bind(Map.of("SMS_OWNER_PASSWORD", " ")))
			.isEqualTo(new OwnerProperties(100000000001L, "owner", null, null, null));
	}

	@ParameterizedTest
	@CsvSource({ "SMS_OWNER_UIN, 0", "SMS_OWNER_NAME, a b", "SMS_OWNER_NAME, ''", "SMS_OWNER_SECRET_ID, AKIDshort",
			"SMS_OWNER_SECRET_KEY, short", "SMS_OWNER_PASSWORD, 一二三四五六七八九十一二三四五六七八九十一二三四五" })
	void namesTheSettingThatIsWrong(String name, String value) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(Map.of(name, value)))
			.havingRootCause()
			.withMessageContaining(name);
	}

	private static OwnerProperties bind(Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().forEach((source) -> environment.getPropertySources().remove(source.getName()));
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
					variables));
		ConfigurationPropertySources.attach(environment);
		return Binder.get(environment).bindOrCreate("sms.owner", OwnerProperties.class);
	}

}
