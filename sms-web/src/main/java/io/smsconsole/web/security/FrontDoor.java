package io.smsconsole.web.security;

import java.net.URI;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leads people who open the bare address to the console; whatever else comes to {@code /}
 * is a call of the signed API.
 */
@Configuration(proxyBeanMethods = false)
class FrontDoor {

	@Bean
	RouterFunction<ServerResponse> frontDoorRoute() {
		return RouterFunctions.route(
				RequestPredicates.GET("/").and((request) -> Visitor.isPerson(request.servletRequest())),
				(request) -> ServerResponse.status(HttpStatus.FOUND).location(URI.create("/console")).build());
	}

}
