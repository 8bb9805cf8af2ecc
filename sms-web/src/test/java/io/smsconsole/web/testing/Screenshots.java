package io.smsconsole.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Pictures of pages, for people to look at, in {@code target/screenshots}.
 */
public final class Screenshots {

	private static final Path FOLDER = Path.of("target", "screenshots");

	private static final List<Integer> WIDTHS = List.of(1280, 360);

	private static final List<String> SCHEMES = List.of("light", "dark");

	private static final List<String> LANGUAGES = List.of("zh-CN", "en");

	private Screenshots() {
	}

	/**
	 * Takes a picture of the whole page in hand.
	 * @param browser the browser
	 * @param name the file's name without ending
	 */
	public static void take(Browser browser, String name) {
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

	/**
	 * Takes pictures of a page at 1280 and 360 pixels, in both schemes and languages.
	 * @param browser the browser, signed in where the page asks for it
	 * @param path the page's address
	 * @param name the start of the files' names
	 */
	public static void takeAll(Browser browser, String path, String name) {
		for (String language : LANGUAGES) {
			for (String scheme : SCHEMES) {
				browser.language(language);
				browser.scheme(scheme);
				for (int width : WIDTHS) {
					browser.width(width);
					browser.open(path);
					take(browser, "%s-%s-%s-%d".formatted(name, language, scheme, width));
				}
			}
		}
	}

}
