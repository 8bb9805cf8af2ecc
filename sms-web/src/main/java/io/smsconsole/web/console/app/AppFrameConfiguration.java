package io.smsconsole.web.console.app;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the frame around the pages of applications, and around nothing else.
 */
@Configuration(proxyBeanMethods = false)
class AppFrameConfiguration implements WebMvcConfigurer {

	private final AppFrames frames;

	AppFrameConfiguration(AppFrames frames) {
		this.frames = frames;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.frames).addPathPatterns(AppController.PATH + "/**");
	}

}
