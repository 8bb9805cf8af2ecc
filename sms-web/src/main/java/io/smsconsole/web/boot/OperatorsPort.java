package io.smsconsole.web.boot;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Opens a port for operators where the settings name one: to this machine alone, unless
 * they name an address as well.
 */
class OperatorsPort implements EnvironmentPostProcessor, Ordered {

	private static final String LOOPBACK = "127.0.0.1";

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String port = environment.getProperty("sms.management.port");
		if (StringUtils.hasText(port)) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("operators-port", Map.of("management.server.port", port,
						"management.server.address", environment.getProperty("sms.management.address", LOOPBACK))));
		}
	}

}
