package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The least that anybody would have to do: read every cell and ask libphonenumber.
 */
final class ImportPeer {

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	private ImportPeer() {
	}

	static void read(Path file) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			long valid = rows.skip(1).filter(ImportPeer::isComplete).count();
			if (valid != ImportFile.ROWS) {
				throw new IllegalStateException("The peer found " + valid + " rows");
			}
		}
	}

	private static boolean isComplete(Row row) {
		for (int column = 1; column < row.getCellCount(); column++) {
			if (row.getCellText(column).isEmpty()) {
				return false;
			}
		}
		return isMobile(row.getCellText(0));
	}

	private static boolean isMobile(String text) {
		try {
			PhoneNumber number = LIBRARY.parse(text, "CN");
			return LIBRARY.isValidNumber(number) && LIBRARY.getNumberType(number) == PhoneNumberType.MOBILE;
		}
		catch (NumberParseException ex) {
			return false;
		}
	}

}
