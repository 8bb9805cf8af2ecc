package io.smsconsole.web.security;

import java.net.URI;
import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leads people who open the bare address to the console; whatever else comes to {@code /}
 * is a call of the signed API.
 */
@Configuration(proxyBeanMethods = false)
class FrontDoor {

	private static final String ACTION = "Action";

	private static final Set<String> CALL_HEADERS = Set.of("X-TC-Action", HttpHeaders.AUTHORIZATION);

	@Bean
	RouterFunction<ServerResponse> frontDoorRoute() {
		return RouterFunctions.route(RequestPredicates.GET("/").and(FrontDoor::isPerson),
				(request) -> ServerResponse.status(HttpStatus.FOUND).location(URI.create("/console")).build());
	}

	private static boolean isPerson(ServerRequest request) {
		List<MediaType> accepted = request.headers().accept();
		return accepted.stream().anyMatch((type) -> type.includes(MediaType.TEXT_HTML))
				&& request.param(ACTION).isEmpty()
				&& CALL_HEADERS.stream().allMatch((name) -> request.headers().header(name).isEmpty());
	}

}
