package io.smsconsole.web.console.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.web.multipart.MultipartFile;

/**
 * Reads files with a word on each line, in UTF-8 or GB18030.
 */
final class WordFiles {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final String MARK = "\uFEFF";

	private WordFiles() {
	}

	static List<String> lines(MultipartFile file) {
		try {
			String text = text(file.getBytes());
			return (text.startsWith(MARK) ? text.substring(MARK.length()) : text).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An uploaded file can't be read", ex);
		}
	}

	private static String text(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, GB18030);
		}
	}

}
