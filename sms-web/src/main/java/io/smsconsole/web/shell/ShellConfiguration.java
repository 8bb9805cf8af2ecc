package io.smsconsole.web.shell;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the shell around the pages, and around nothing else.
 */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration implements WebMvcConfigurer {

	private final ShellInterceptor shell;

	ShellConfiguration(ShellInterceptor shell) {
		this.shell = shell;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.shell).addPathPatterns("/console/**", "/login", "/login/**", "/error");
	}

}
