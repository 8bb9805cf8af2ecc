package io.smsconsole.web.boot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Lets the names of environment variables be used wherever else settings are made:
 * {@code --SMS_PORT=9090}, or {@code SMS_PORT: 9090} in {@code application.yml}. Each
 * keeps the rank of the place where it was found.
 */
class OutsideNames implements EnvironmentPostProcessor, Ordered {

	// by this ending Spring knows a source in which SMS_OWNER_NAME stands for
	// sms.owner.name
	private static final String ENDING = "-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER + 1;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		MutablePropertySources sources = environment.getPropertySources();
		for (PropertySource<?> source : List.copyOf(sources.stream().toList())) {
			if (source instanceof EnumerablePropertySource<?> enumerable
					&& !(source instanceof SystemEnvironmentPropertySource)) {
				Map<String, Object> named = named(enumerable);
				if (!named.isEmpty()) {
					sources.addBefore(source.getName(),
							new SystemEnvironmentPropertySource(source.getName() + ENDING, named));
				}
			}
		}
	}

	private static Map<String, Object> named(EnumerablePropertySource<?> source) {
		Map<String, Object> named = new LinkedHashMap<>();
		for (String name : source.getPropertyNames()) {
			if (name.startsWith(SettingNames.PREFIX)) {
				named.put(name, source.getProperty(name));
			}
		}
		return named;
	}

}
