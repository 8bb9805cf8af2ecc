package io.smsconsole.web.error;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class ErrorPagesIT {

	private static final long TOO_LARGE = 40 * 1024 * 1024;

	@ParameterizedTest
	@CsvSource({ "en,/console/no/such/page,404,nothing here", "zh-CN,/console/no/such/page,404,不存在",
			"en,/console/sample/broken,500,our side", "zh-CN,/console/sample/broken,500,服务器",
			"en,/console/sample/refused,403,UnauthorizedOperation", "en,/console/sample/delete/it,404,nothing here" })
	void tellInThePersonsLanguageWhatIsWrong(String language, String path, String status, String words,
			Browser browser) {
		browser.signIn();
		browser.language(language);
		browser.open(path);
		assertThat(browser.find("error-page").getText()).contains(status, words);
		assertThat(browser.find("request-id").getText()).hasSize(36);
	}

	@Test
	void tellThatAFileIsTooLarge(@TempDir Path folder, Browser browser) throws IOException {
		Path file = folder.resolve("large.csv");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(TOO_LARGE);
		}
		browser.signIn();
		browser.open("/console/sample/form");
		browser.find("file").sendKeys(file.toString());
		browser.press("upload");
		assertThat(browser.find("error-page").getText()).contains("413", "too large");
	}

	@Test
	void takeAFileThatIsNot(@TempDir Path folder, Browser browser) throws IOException {
		Path file = folder.resolve("small.csv");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(1024);
		}
		browser.signIn();
		browser.open("/console/sample/form");
		browser.find("file").sendKeys(file.toString());
		browser.press("upload");
		browser.find("flash-success");
	}

}
