package io.smsconsole.web.upload;

import jakarta.servlet.MultipartConfigElement;

import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Has uploads go to our own folder as they arrive, whatever else cleans the machine's.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

	@Bean
	MultipartConfigElement multipartConfig(MultipartProperties properties, UploadFolder folder) {
		properties.setLocation(folder.path().toString());
		return properties.createMultipartConfig();
	}

	/**
	 * Reads uploads when a form is bound, so that the form's own controller can tell when
	 * one is too large.
	 */
	@Bean
	StandardServletMultipartResolver multipartResolver() {
		StandardServletMultipartResolver resolver = new StandardServletMultipartResolver();
		resolver.setResolveLazily(true);
		return resolver;
	}

}
