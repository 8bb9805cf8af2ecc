package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The carriers' words for the codes that the simulated cloud uses; they come in Chinese
 * whoever reads them.
 */
final class ReceiptTexts {

	private static final Properties TEXTS = load();

	private ReceiptTexts() {
	}

	static String of(String code) {
		return TEXTS.getProperty(code, code);
	}

	private static Properties load() {
		Properties texts = new Properties();
		try (Reader file = new InputStreamReader(ReceiptTexts.class.getResourceAsStream("receipt-texts.properties"),
				StandardCharsets.UTF_8)) {
			texts.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

}
