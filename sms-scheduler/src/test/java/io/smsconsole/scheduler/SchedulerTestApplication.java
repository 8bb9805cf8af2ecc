package io.smsconsole.scheduler;

import io.smsconsole.auth.AuthConfiguration;
import io.smsconsole.core.CoreConfiguration;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Everything but the doors, for tests.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ CoreConfiguration.class, AuthConfiguration.class, SchedulerConfiguration.class })
public class SchedulerTestApplication {

}
