package io.smsconsole.web.testing;

import java.util.List;
import java.util.regex.Pattern;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What the browser complains about: scripts that failed, and what the content security
 * policy forbade.
 */
final class Complaints {

	// a request that is given up because its field or its page is gone is no failure
	private static final Pattern HTMX_FAILURE = Pattern.compile("htmx:(?!sendAbort|afterRequest)");

	private Complaints() {
	}

	/** Those since it was asked last. */
	static List<String> of(ChromeDriver driver) {
		return driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.map(LogEntry::getMessage)
			.filter((message) -> message.contains("Content Security Policy") || message.contains("Uncaught")
					|| HTMX_FAILURE.matcher(message).find())
			.toList();
	}

}
