package io.smsconsole.web.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Registers every feature's own bundle of texts: {@code i18n/web/<feature>_en.properties}
 * and {@code i18n/web/<feature>_zh_CN.properties}.
 */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

	private static final String FOLDER = "i18n/web/";

	private static final String SUFFIX = "_en.properties";

	@Bean
	MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
		Resource[] files = resources.getResources("classpath*:" + FOLDER + "*" + SUFFIX);
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasenames(Arrays.stream(files).map(MessagesConfiguration::baseName).sorted().toArray(String[]::new));
		source.setDefaultEncoding(StandardCharsets.UTF_8.name());
		source.setFallbackToSystemLocale(false);
		return source;
	}

	private static String baseName(Resource file) {
		String name = file.getFilename();
		return FOLDER + name.substring(0, name.length() - SUFFIX.length());
	}

}
