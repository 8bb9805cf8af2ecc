package io.smsconsole.web.markup;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Finds the pictures of texts, and tells browsers their size, so that nothing moves while
 * they are loaded.
 */
@Component
class Pictures {

	private static final String FOLDER = "/assets/guide/";

	private final ObjectProvider<ResourceUrlProvider> urls;

	Pictures(ObjectProvider<ResourceUrlProvider> urls) {
		this.urls = urls;
	}

	Map<String, String> attributes(String language, String name) {
		String path = FOLDER + language + "/" + name;
		try (InputStream in = new ClassPathResource("static" + path).getInputStream()) {
			BufferedImage image = ImageIO.read(in);
			String url = this.urls.getObject().getForLookupPath(path);
			return Map.of("src", (url != null) ? url : path, "width", Integer.toString(image.getWidth()), "height",
					Integer.toString(image.getHeight()), "loading", "lazy");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("There is no picture " + path, ex);
		}
	}

}
