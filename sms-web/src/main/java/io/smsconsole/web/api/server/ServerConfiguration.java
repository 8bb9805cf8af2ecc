package io.smsconsole.web.api.server;

import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts our answers in the place of the server's own, and has nobody asked for a payload
 * that is refused unread.
 */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> apiServer() {
		return (factory) -> {
			factory.addContextCustomizers(
					(context) -> context.getParent().getPipeline().addValve(new RefusedRequestValve()));
			factory.addConnectorCustomizers((connector) -> {
				if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
					http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
				}
			});
		};
	}

}
