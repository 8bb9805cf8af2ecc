package io.smsconsole.web.testing;

import io.smsconsole.auth.AuthConfiguration;
import io.smsconsole.core.CoreConfiguration;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The whole console, for tests.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("io.smsconsole.web")
@Import({ CoreConfiguration.class, AuthConfiguration.class })
public class ConsoleTestApplication {

}
