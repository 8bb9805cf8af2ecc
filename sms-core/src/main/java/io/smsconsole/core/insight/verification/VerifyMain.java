package io.smsconsole.core.insight.verification;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * Counts every message and compares with the statistics, on the database that the
 * console's settings name, whether consoles run there or not. It changes nothing, so that
 * it neither waits for a verification of theirs nor ends one.
 */
public final class VerifyMain {

	private static final int EXACT = 0;

	private static final int DIFFERENT = 1;

	private static final int FAILED = 2;

	private VerifyMain() {
	}

	/**
	 * Verifies, and ends with 0 where nothing differs, 1 where something does, and 2
	 * where it could not be found out.
	 * @param arguments settings in the form {@code --name=value}
	 */
	public static void main(String[] arguments) {
		System.exit(verify(System.out, arguments));
	}

	static int verify(PrintStream terminal, String... arguments) {
		SpringApplicationBuilder application = new SpringApplicationBuilder(VerifyConfiguration.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			// so that what is wrong with the database is told in one line
			.lazyInitialization(true)
			.properties("sms.embedded-db.join=true");
		try (ConfigurableApplicationContext context = application.run(arguments)) {
			return verify(context, terminal);
		}
		catch (RuntimeException ex) {
			// why, has been told already
			return FAILED;
		}
	}

	private static int verify(ConfigurableApplicationContext context, PrintStream terminal) {
		try {
			CountVerifier verifier = context.getBean(CountVerifier.class);
			Findings findings = new Findings();
			List<LocalDate> days = verifier.days();
			days.forEach((day) -> verifier.verify(day, findings));
			verifier.verifyMonths(days, findings);
			terminal.printf("%,d messages of %,d days counted.%n", findings.messages(), days.size());
			new DifferenceTable(context.getBean(ZoneId.class)).print(findings, terminal);
			return (findings.count() == 0) ? EXACT : DIFFERENT;
		}
		catch (RuntimeException ex) {
			terminal.println(
					"The statistics can't be verified: " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
			return FAILED;
		}
	}

}
