package io.smsconsole.auth;

import io.smsconsole.core.CoreConfiguration;
import io.smsconsole.core.RunTimesDouble;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Core and auth on their own, for tests.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ CoreConfiguration.class, AuthConfiguration.class, RunTimesDouble.class })
public class AuthTestApplication {

}
