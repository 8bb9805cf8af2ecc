package io.smsconsole.embeddeddb;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded database for an application that names no other, and points the
 * data source at it. Works once the configuration files have been read.
 */
class EmbeddedDatabasePostProcessor implements EnvironmentPostProcessor, Ordered {

	/** Whether each JVM begins with an empty database, as tests want it. */
	static final String FRESH = "sms.embedded-db.fresh";

	/** Where the server's programs are unpacked, if not beside the data. */
	static final String BINARIES = "sms.embedded-db.binaries";

	private static final int LATER = 10;

	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER + LATER;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (isSet(environment, "sms.db.url") || isSet(environment, "spring.datasource.url")) {
			return;
		}
		DatabaseHome home = DatabaseHome.in(Path.of(environment.getProperty("sms.data.dir", "./data")));
		if (isSet(environment, BINARIES)) {
			home = home.withBinaries(Path.of(environment.getRequiredProperty(BINARIES)));
		}
		EmbeddedDatabase database = EmbeddedDatabase.at(home, environment.getProperty(FRESH, Boolean.class, false));
		environment.getPropertySources()
			.addFirst(new MapPropertySource("embeddedDatabase",
					Map.of("spring.datasource.url", database.url(), "spring.datasource.username",
							database.credentials().user(), "spring.datasource.password",
							database.credentials().password())));
	}

	private static boolean isSet(ConfigurableEnvironment environment, String name) {
		return StringUtils.hasText(environment.getProperty(name));
	}

}
