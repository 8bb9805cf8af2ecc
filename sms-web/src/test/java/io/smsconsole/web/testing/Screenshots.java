package io.smsconsole.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Pictures of pages, for people to look at, in {@code target/screenshots}.
 */
public final class Screenshots {

	private static final Path FOLDER = Path.of("target", "screenshots");

	private Screenshots() {
	}

	/**
	 * Takes a picture of the whole page in hand.
	 * @param browser the browser
	 * @param name the file's name without ending
	 */
	public static void take(Browser browser, String name) {
		browser.stand();
		ChromeDriver driver = browser.chrome();
		Map<String, Object> picture = driver.executeCdpCommand("Page.captureScreenshot",
				Map.of("format", "png", "captureBeyondViewport", true));
		try {
			Files.createDirectories(FOLDER);
			Files.write(FOLDER.resolve(name + ".png"), Base64.getDecoder().decode(picture.get("data").toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
