package io.smsconsole.web.boot;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/**
 * Looks at what nothing can start without, before anything does. By now a database on the
 * class path has offered itself.
 */
class EssentialSettings implements EnvironmentPostProcessor, Ordered {

	private static final int HIGHEST_PORT = 65535;

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		checkPort(Binder.get(environment).bind("sms.port", Integer.class).orElse(0));
		if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
			throw new SettingException("SMS_DB_URL is not set, and the embedded database is not on the class path");
		}
		if (StringUtils.hasText(environment.getProperty("sms.db.url"))) {
			DatabaseProbe.of(environment).check();
		}
	}

	private static void checkPort(int port) {
		if (port < 0 || port > HIGHEST_PORT) {
			throw new SettingException("SMS_PORT must be a port from 0 to " + HIGHEST_PORT + ", not " + port);
		}
	}

}
