package io.smsconsole.web.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.webjars.WebJarVersionLocator;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Finds icons in Tabler's collection of outlines. An icon in the page weighs some 200
 * bytes; the web font with all of them would weigh 700 kB.
 */
@Component
class Icons {

	private static final String WEBJAR = "tabler__icons";

	private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern SHAPES = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

	private static final Pattern BACKGROUND = Pattern.compile("<path stroke=\"none\" d=\"M0 0h24v24H0z\"[^>]*/>");

	private static final String SVG = "<svg class=\"%s\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\""
			+ " stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
			+ " aria-hidden=\"true\" focusable=\"false\">%s</svg>";

	private final String folder;

	private final Map<String, String> shapes = new ConcurrentHashMap<>();

	Icons() {
		String version = new WebJarVersionLocator().version(WEBJAR);
		this.folder = WebJarVersionLocator.WEBJARS_PATH_PREFIX + "/" + WEBJAR + "/" + version + "/icons/outline/";
	}

	/**
	 * Draws an icon that stands beside its words, and is therefore hidden from screen
	 * readers.
	 * @param name the icon's name in Tabler's collection, such as {@code message-2}
	 * @param cssClass the class of the drawing
	 * @return an {@code svg} element
	 * @throws IllegalArgumentException if there is no such icon
	 */
	String svg(String name, String cssClass) {
		return SVG.formatted(cssClass, this.shapes.computeIfAbsent(name, this::read));
	}

	private String read(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("Not the name of an icon: " + name);
		}
		ClassPathResource file = new ClassPathResource(this.folder + name + ".svg");
		if (!file.exists()) {
			throw new IllegalArgumentException("No such icon: " + name);
		}
		try (InputStream in = file.getInputStream()) {
			Matcher drawing = SHAPES.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			if (!drawing.find()) {
				throw new IllegalArgumentException("Not a drawing: " + file);
			}
			return BACKGROUND.matcher(drawing.group(1)).replaceAll("").replaceAll(">\\s+<", "><").strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
