package io.smsconsole.web.page;

import java.time.Duration;
import java.util.Base64;

import io.smsconsole.core.catalog.image.ImageFile;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Images that people handed in, sent to a browser so that it shows them and does nothing
 * else with them, whatever they are.
 */
public final class ImageAnswer {

	private static final Duration FRESH = Duration.ofMinutes(10);

	private ImageAnswer() {
	}

	/**
	 * Answers with an image.
	 * @param file the image
	 * @param name what to call it where it is saved, without an ending
	 * @return the answer, which only the reader's own browser may keep
	 */
	public static ResponseEntity<byte[]> of(ImageFile file, String name) {
		MediaType type = MediaType.parseMediaType(file.mediaType());
		String ending = type.equals(MediaType.IMAGE_PNG) ? ".png" : ".jpg";
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(name + ending).build().toString())
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("X-Content-Type-Options", "nosniff")
			.body(Base64.getDecoder().decode(file.image()));
	}

}
