package io.smsconsole.core.base.sheet;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads every hostile file in a process of its own with little memory.
 */
class HostileSheetsTests {

	/** Megabytes; the classes and the pieces in hand need about 16. */
	private static final int HEAP = 40;

	@TempDir
	Path folder;

	@Test
	void refusesEveryHostileFileForItsReasonInLittleMemory() throws IOException, InterruptedException {
		Map<String, String> expected = new TreeMap<>();
		for (Map.Entry<String, HostileSheets.Hostile> hostile : HostileSheets.all().entrySet()) {
			hostile.getValue().maker().make(this.folder.resolve(hostile.getKey()));
			expected.put(hostile.getKey(), hostile.getValue().reason());
		}
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + HEAP + "m", "-cp", System.getProperty("java.class.path"), Victim.class.getName(),
				this.folder.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		Map<String, String> actual = new TreeMap<>();
		try (BufferedReader lines = process.inputReader()) {
			lines.lines().map((line) -> line.split("=", 2)).forEach((line) -> actual.put(line[0], line[1]));
		}
		assertThat(actual).isEqualTo(expected);
		assertThat(process.waitFor()).isZero();
	}

	@Test
	void explainsEveryReasonInBothLanguages() {
		for (HostileSheets.Hostile hostile : HostileSheets.all().values()) {
			SmsException refusal = new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "File", hostile.reason(), 1, 2);
			assertThat(ErrorTexts.reason(refusal, Locale.ENGLISH)).endsWith(".").doesNotContain("{");
			assertThat(ErrorTexts.reason(refusal, Locale.CHINA)).endsWith("。").doesNotContain("{");
		}
	}

	/**
	 * The process with little memory.
	 */
	static final class Victim {

		private Victim() {
		}

		public static void main(String[] args) throws IOException {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]));
					PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out))) {
				for (Path file : files) {
					out.println(file.getFileName() + "=" + reason(file));
				}
			}
		}

		private static String reason(Path file) throws IOException {
			try (SheetReader reader = Sheets.open(file, SheetSupport.NOBODY)) {
				int rows = 0;
				while (reader.read() != null) {
					rows++;
				}
				return "read " + rows;
			}
			catch (SmsException ex) {
				return ex.reason();
			}
		}

	}

}
