package io.smsconsole.demo;

import io.smsconsole.web.SmsConsoleApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The console with a past: its database is filled before it takes up its work.
 */
public final class DemoApplication {

	private static final int FAILED = 1;

	private DemoApplication() {
	}

	/**
	 * Starts the console, and fills its database if that is empty.
	 * @param arguments settings in the form {@code --name=value}
	 */
	public static void main(String[] arguments) {
		try {
			builder().run(arguments);
		}
		catch (RuntimeException ex) {
			// why, has been told already
			System.exit(FAILED);
		}
	}

	static SpringApplicationBuilder builder() {
		return new SpringApplicationBuilder(SmsConsoleApplication.class, DemoConfiguration.class)
			.properties("sms.review=internal");
	}

}
