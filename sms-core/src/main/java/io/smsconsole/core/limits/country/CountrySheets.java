package io.smsconsole.core.limits.country;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.SheetRow;
import io.smsconsole.core.base.sheet.Sheets;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Reads lists of countries from csv and writes them: ISO code, warning, limit, and a name
 * that is there for people only.
 */
@Component
public class CountrySheets {

	/** Enough for every country several times. */
	private static final int MOST_ROWS = 1000;

	private static final String CODE_TITLE = "IsoCode";

	private final CountryRules rules;

	CountrySheets(CountryRules rules) {
		this.rules = rules;
	}

	/**
	 * Reads csv. Of a country that stands in it twice the first row is taken.
	 * @param content the csv
	 * @param globalLimit what the application may send abroad on a day, or 0
	 * @return what it says
	 * @throws SmsException if it is no csv or too long
	 */
	public CountrySheet read(String content, int globalLimit) {
		Map<String, CountryThreshold> countries = new TreeMap<>();
		List<CountryProblem> problems = new ArrayList<>();
		for (SheetRow row : rows(content)) {
			try {
				CountryLimit country = this.rules.checked(threshold(row), globalLimit);
				if (countries.putIfAbsent(country.isoCode(),
						new CountryThreshold(country.isoCode(), country.warning(), country.limit())) != null) {
					throw refusal("country.twice", country.isoCode());
				}
			}
			catch (SmsException ex) {
				problems.add(new CountryProblem(row.number(), row.cell(0),
						ErrorTexts.reason(ex, LocaleContextHolder.getLocale())));
			}
		}
		return new CountrySheet(List.copyOf(countries.values()), problems);
	}

	/**
	 * Writes csv that can be read again.
	 * @param countries the countries
	 * @param locale the reader's language
	 * @param out where to; left open
	 * @throws IOException if that fails
	 */
	public void write(List<CountryLimit> countries, Locale locale, OutputStream out) throws IOException {
		SafeCsv csv = new SafeCsv(out);
		csv.row(CODE_TITLE, "Warning", "Limit", "Name");
		for (CountryLimit country : countries) {
			csv.row(country.isoCode(), String.valueOf(country.warning()), String.valueOf(country.limit()),
					Countries.name(country.isoCode(), locale));
		}
		csv.flush();
	}

	private static List<SheetRow> rows(String content) {
		List<SheetRow> rows = new ArrayList<>();
		try (SheetReader reader = Sheets.open(content)) {
			for (SheetRow row = reader.read(); row != null; row = reader.read()) {
				if (rows.size() == MOST_ROWS) {
					throw refusal("country.rows", MOST_ROWS);
				}
				if (!rows.isEmpty() || !row.cell(0).strip().equalsIgnoreCase(CODE_TITLE)) {
					rows.add(row);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return rows;
	}

	private static CountryThreshold threshold(SheetRow row) {
		return new CountryThreshold(row.cell(0), figure(row.cell(1)), figure(row.cell(2)));
	}

	private static Integer figure(String cell) {
		try {
			return cell.isBlank() ? null : Integer.valueOf(cell.strip());
		}
		catch (NumberFormatException ex) {
			throw refusal("country.not-a-number", cell);
		}
	}

	private static SmsException refusal(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Content", reason, arguments);
	}

}
