package io.smsconsole.web.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/**
 * The one headless Chromium of this JVM. It reaches this machine and nothing else.
 */
final class Chromium {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static ChromeDriver driver;

	private Chromium() {
	}

	/**
	 * The browser, started at the first call.
	 * @return its driver, without cookies
	 */
	static synchronized ChromeDriver fresh() {
		if (driver == null) {
			driver = start();
			Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
		}
		driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
		driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
		driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
		driver.manage().logs().get(LogType.BROWSER);
		return driver;
	}

	private static ChromeDriver start() {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"));
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
				"--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
				"--disable-component-update", "--disable-sync", "--disable-default-apps",
				"--disable-domain-reliability", "--disable-client-side-phishing-detection", "--no-pings",
				"--no-default-browser-check", "--disable-extensions",
				"--disable-component-extensions-with-background-pages",
				"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "--user-data-dir=" + profile(),
				"--window-size=1280,1000", "--lang=en");
		LoggingPreferences log = new LoggingPreferences();
		log.enable(LogType.BROWSER, Level.ALL);
		options.setCapability(ChromeOptions.LOGGING_PREFS, log);
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(first("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver"))
			.usingAnyFreePort()
			.build();
		ChromeDriver started = new ChromeDriver(service, options, ClientConfig.defaultConfig().readTimeout(PATIENCE));
		started.manage().timeouts().pageLoadTimeout(PATIENCE.dividedBy(2));
		started.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Accessibility.SCRIPT));
		return started;
	}

	private static Path profile() {
		try {
			return Files.createTempDirectory("chromium-profile");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static File first(String... candidates) {
		for (String candidate : candidates) {
			File file = new File(candidate);
			if (file.canExecute()) {
				return file;
			}
		}
		throw new IllegalStateException("The browser tests need one of " + String.join(", ", candidates));
	}

}
