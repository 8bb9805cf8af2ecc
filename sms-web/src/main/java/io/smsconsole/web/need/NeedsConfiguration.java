package io.smsconsole.web.need;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the question before the pages, behind the shell, in which a refusal is shown.
 */
@Configuration(proxyBeanMethods = false)
class NeedsConfiguration implements WebMvcConfigurer {

	private static final int BEHIND_THE_SHELL = 10;

	private final NeedsInterceptor needs;

	NeedsConfiguration(NeedsInterceptor needs) {
		this.needs = needs;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.needs).addPathPatterns("/console/**").order(BEHIND_THE_SHELL);
	}

}
