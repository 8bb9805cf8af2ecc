package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a file of text is written. It is read once from end to end to find out, since one
 * wrong guess would spoil every name in it.
 *
 * @param charset its encoding
 * @param bom the bytes of the byte order mark
 * @param separator what stands between the cells
 */
record TextShape(Charset charset, int bom, char separator) {

	private static final Charset GB18030 = Charset.forName("GB18030");

	/**
	 * Finds out how a file is written.
	 */
	static TextShape of(Path file) throws IOException {
		TextShape marked = marked(file);
		List<Charset> candidates = (marked.bom > 0) ? List.of(marked.charset)
				: List.of(StandardCharsets.UTF_8, GB18030);
		for (Charset candidate : candidates) {
			try (Reader reader = new TextShape(candidate, marked.bom, ',').reader(Files.newInputStream(file))) {
				TextScan scan = new TextScan();
				scan.read(reader);
				return new TextShape(candidate, marked.bom, scan.separator());
			}
			catch (CharacterCodingException ex) {
				// not in this encoding, perhaps in the next
				continue;
			}
		}
		throw Refusals.refusal("sheet.encoding");
	}

	/**
	 * Decodes a stream of the file, without its byte order mark, and fails at what is not
	 * in its encoding.
	 */
	Reader reader(InputStream in) throws IOException {
		in.readNBytes(this.bom);
		return new InputStreamReader(in, this.charset.newDecoder());
	}

	private static TextShape marked(Path file) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(3);
		}
		String mark = new String(start, StandardCharsets.ISO_8859_1);
		if (mark.startsWith("\u00EF\u00BB\u00BF")) {
			return new TextShape(StandardCharsets.UTF_8, 3, ',');
		}
		if (mark.startsWith("\u00FF\u00FE")) {
			return new TextShape(StandardCharsets.UTF_16LE, 2, ',');
		}
		if (mark.startsWith("\u00FE\u00FF")) {
			return new TextShape(StandardCharsets.UTF_16BE, 2, ',');
		}
		return new TextShape(StandardCharsets.UTF_8, 0, ',');
	}

}
