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
		take(browser, name, Map.of("format", "png", "captureBeyondViewport", true));
	}

	/**
	 * Takes a picture of the top of the page in hand.
	 * @param browser the browser
	 * @param name the file's name without ending
	 * @param height how much of it, CSS pixels
	 */
	public static void take(Browser browser, String name, int height) {
		take(browser, name, Map.of("format", "png", "clip",
				Map.of("x", 0, "y", 0, "width", browser.script("return innerWidth"), "height", height, "scale", 1)));
	}

	private static void take(Browser browser, String name, Map<String, Object> how) {
		browser.stand();
		ChromeDriver driver = browser.chrome();
		Map<String, Object> picture = driver.executeCdpCommand("Page.captureScreenshot", how);
		try {
			Path file = FOLDER.resolve(name + ".png");
			Files.createDirectories(file.getParent());
			Files.write(file, Base64.getDecoder().decode(picture.get("data").toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
