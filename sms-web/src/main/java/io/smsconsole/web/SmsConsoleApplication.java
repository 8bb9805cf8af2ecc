package io.smsconsole.web;

import io.smsconsole.auth.AuthConfiguration;
import io.smsconsole.core.CoreConfiguration;
import io.smsconsole.scheduler.SchedulerConfiguration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/**
 * The console and the API in one process.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({ CoreConfiguration.class, AuthConfiguration.class, SchedulerConfiguration.class })
public class SmsConsoleApplication {

	private static final int FAILED = 1;

	/**
	 * Starts the console.
	 * @param arguments settings in the form {@code --name=value}
	 */
	public static void main(String[] arguments) {
		try {
			SpringApplication.run(SmsConsoleApplication.class, arguments);
		}
		catch (RuntimeException ex) {
			// why, has been told already; no thread left over may keep the process alive
			System.exit(FAILED);
		}
	}

}
