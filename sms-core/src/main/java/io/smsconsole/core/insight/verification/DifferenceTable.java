package io.smsconsole.core.insight.verification;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

import io.smsconsole.core.sending.message.MessageState;

/**
 * Differences on a terminal.
 */
final class DifferenceTable {

	private static final String LINE = "%-16s  %-11s  %-10s  %-10s  %-40s  %-9s  %12s  %12s  %s%n";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final ZoneId zone;

	DifferenceTable(ZoneId zone) {
		this.zone = zone;
	}

	/** The sign comes last: how wide it is, is for the terminal to say. */
	void print(Findings findings, PrintStream terminal) {
		if (findings.count() == 0) {
			terminal.println("The statistics are exact.");
			return;
		}
		terminal.printf("%,d differences", findings.count());
		terminal.println((findings.count() > findings.differences().size())
				? ", the first " + findings.differences().size() + " of them:" : ":");
		terminal.printf(LINE, "hour", "application", "template", "state", "code", "what", "messages", "statistics",
				"sign");
		findings.differences()
			.forEach(
					(found) -> terminal.printf(LINE, TIME.format(Instant.ofEpochSecond(found.time()).atZone(this.zone)),
							found.smsSdkAppId(), found.templateId(), state(found.status()), found.code(), found.what(),
							found.counted(), found.told(), found.signName()));
	}

	private static String state(int wire) {
		return Arrays.stream(MessageState.values())
			.filter((state) -> state.wire() == wire)
			.map(MessageState::name)
			.findFirst()
			.orElseThrow();
	}

}
