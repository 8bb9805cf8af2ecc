package io.smsconsole.web.boot;

import java.io.PrintStream;

import io.smsconsole.auth.owner.FirstStart;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows on the terminal where the console is, and once in its life how to get in. The log
 * never sees any of it.
 */
@Component
class WelcomeBanner {

	private static final String GIVEN = "(as set)";

	private final PrintStream terminal = System.out;

	@EventListener
	void show(FirstStart owner) {
		this.terminal.printf("""

				The owner account has been made. This is shown once:
				  name       %s
				  password   %s
				  SecretId   %s
				  SecretKey  %s
				""", owner.name(), owner.password().orElse(GIVEN), owner.secretId(), owner.secretKey().orElse(GIVEN));
	}

	@EventListener
	void show(ApplicationReadyEvent ready) {
		String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
		this.terminal.printf("%nSMS Console is ready: http://localhost:%s/console%n", port);
	}

}
