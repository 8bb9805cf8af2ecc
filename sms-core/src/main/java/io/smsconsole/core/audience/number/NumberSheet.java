package io.smsconsole.core.audience.number;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.phone.PhoneFault;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.phone.PhoneResult;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.SheetRow;
import io.smsconsole.core.base.sheet.Sheets;
import io.smsconsole.core.base.sheet.UploadedSheet;

import org.springframework.util.StringUtils;

/**
 * Reads the numbers that a person hands in for a list, as a sheet or as text: one a row,
 * in the first column, written as people do. Rows that hold none are told apart, so that
 * one bad row spoils no other.
 */
public final class NumberSheet {

	private static final int VALUE_LENGTH = 64;

	private final Region region;

	private final int limit;

	private final Map<String, Integer> rows = new LinkedHashMap<>();

	private final List<PhoneNumber> numbers = new ArrayList<>();

	private final List<NumberProblem> problems = new ArrayList<>();

	private NumberSheet(Region region, int limit) {
		this.region = region;
		this.limit = limit;
	}

	/**
	 * Reads a file, which is deleted afterwards whatever comes of it, or a text.
	 * @param file the file, or {@code null}
	 * @param text the text, where there is no file
	 * @param regionOrEither where the numbers have to be; {@code null} takes both, and
	 * then those that are not in the mainland need their {@code +} or {@code 00}
	 * @param limit how many rows there may be
	 * @return the numbers, and the rows that hold none
	 * @throws SmsException where there is nothing or too much in it, or it is no sheet
	 */
	public static NumberReading read(UploadedSheet file, String text, Region regionOrEither, int limit) {
		NumberSheet sheet = new NumberSheet(regionOrEither, limit);
		try {
			if (file != null) {
				return sheet.read(file.path());
			}
			if (!StringUtils.hasText(text)) {
				throw new SmsException(ErrorCode.MISSING_PARAMETER, "PhoneNumbers", "recipient.missing");
			}
			try (SheetReader reader = Sheets.open(PastedNumbers.lines(text, 0))) {
				return sheet.read(reader, "PhoneNumbers");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private NumberReading read(Path file) throws IOException {
		try (SheetReader reader = Sheets.open(file, (done, total) -> {
		})) {
			return read(reader, "File");
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private NumberReading read(SheetReader reader, String parameter) throws IOException {
		SheetRow row = reader.read();
		if (row != null && HeaderRow.is(row)) {
			row = reader.read();
		}
		int total = 0;
		for (; row != null; row = reader.read()) {
			if (total == this.limit) {
				throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "recipient.too-many-rows",
						this.limit);
			}
			total++;
			take(row);
		}
		if (total == 0) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "recipient.no-rows");
		}
		return new NumberReading(total, List.copyOf(this.numbers), List.copyOf(this.problems));
	}

	private void take(SheetRow row) {
		if (row.fault() != null && row.faultColumn() == 0) {
			problem(row, row.fault().reason(), "1");
			return;
		}
		PhoneResult result = number(row.cell(0));
		if (!result.isNumber()) {
			problem(row, result.fault().reason());
			return;
		}
		Integer first = this.rows.putIfAbsent(result.number().e164(), row.number());
		if (first != null) {
			problem(row, "recipient.duplicate", String.valueOf(first));
			return;
		}
		this.numbers.add(result.number());
	}

	private PhoneResult number(String text) {
		if (this.region != null) {
			return PhoneNumbers.lenient(text, this.region);
		}
		PhoneResult mainland = PhoneNumbers.lenient(text, Region.MAINLAND);
		return (mainland.fault() == PhoneFault.NOT_MAINLAND) ? PhoneNumbers.lenient(text, Region.INTERNATIONAL)
				: mainland;
	}

	private void problem(SheetRow row, String reason, String... arguments) {
		String value = row.cell(0);
		this.problems.add(new NumberProblem(row.number(), value.substring(0, Math.min(value.length(), VALUE_LENGTH)),
				reason, List.of(arguments)));
	}

}
