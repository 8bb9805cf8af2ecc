package io.smsconsole.web.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import org.springframework.web.multipart.MultipartFile;

/**
 * Files that came with a form, as operations take them.
 */
public final class Uploads {

	private Uploads() {
	}

	/**
	 * Encodes a file.
	 * @param file what was chosen, may be {@code null}
	 * @return the file in base64, or {@code null} where none was chosen
	 */
	public static String base64(MultipartFile file) {
		if (file == null || file.isEmpty()) {
			return null;
		}
		return Base64.getEncoder().encodeToString(bytes(file));
	}

	/**
	 * Encodes files.
	 * @param files what was chosen, may be {@code null}
	 * @return the files in base64, empty where none was chosen
	 */
	public static List<String> base64(List<MultipartFile> files) {
		return (files == null) ? List.of() : files.stream().map(Uploads::base64).filter(Objects::nonNull).toList();
	}

	/**
	 * Reads a file of codes and figures, which look the same in every encoding that
	 * spreadsheet programs write.
	 * @param file what was chosen, may be {@code null}
	 * @return its text, empty where none was chosen
	 */
	public static String text(MultipartFile file) {
		return (file != null) ? new String(bytes(file), StandardCharsets.UTF_8) : "";
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An uploaded file can't be read", ex);
		}
	}

}
