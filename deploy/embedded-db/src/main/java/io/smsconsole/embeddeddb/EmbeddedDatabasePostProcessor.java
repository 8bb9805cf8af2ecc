package io.smsconsole.embeddeddb;

import java.nio.file.Path;

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

	/** Whether the database of a console that runs there is used as well. */
	static final String JOIN = "sms.embedded-db.join";

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
		boolean fresh = environment.getProperty(FRESH, Boolean.class, false);
		DatabaseAddress address = environment.getProperty(JOIN, Boolean.class, false)
				? EmbeddedDatabase.join(home, fresh) : EmbeddedDatabase.at(home, fresh).address();
		environment.getPropertySources().addFirst(new MapPropertySource("embeddedDatabase", address.settings()));
	}

	private static boolean isSet(ConfigurableEnvironment environment, String name) {
		return StringUtils.hasText(environment.getProperty(name));
	}

}
