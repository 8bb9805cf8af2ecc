package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.RawWorkbook;

/**
 * Makes files as people upload them: with duplicates, numbers that are none, missing
 * values, full-width digits, blanks and hyphens, empty lines, and in a workbook with
 * numbers that are numbers, formulas and formats. Each row has three values: a name, an
 * amount and a code with leading zeros. No number ends in one of the magic suffixes of
 * the simulated cloud.
 */
public final class RecipientFileMother {

	/** Rows of a usual file. */
	public static final int ROWS = 5_000;

	private RecipientFileMother() {
	}

	/**
	 * A workbook.
	 * @param folder where to put it
	 * @param region where its numbers belong
	 * @return the file
	 * @throws IOException if that fails
	 */
	public static RecipientFile xlsx(Path folder, Region region) throws IOException {
		SampleRows rows = new SampleRows(region, ROWS);
		String sheet = rows.lines().stream().map(RecipientFileMother::xml).collect(Collectors.joining());
		Path file = new RawWorkbook().texts("<t>手机号</t>", "<t>姓名</t>", "<t>金额</t>", "<t>编号</t>")
			.formats("0.00", "000000")
			.rows("<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
					+ "<c t=\"s\"><v>3</v></c></row>" + sheet)
			.write(folder.resolve("recipients.xlsx"));
		return rows.expected(file);
	}

	/**
	 * A csv file in UTF-8.
	 * @param folder where to put it
	 * @param region where its numbers belong
	 * @param mark whether a byte order mark comes first
	 * @return the file
	 * @throws IOException if that fails
	 */
	public static RecipientFile csv(Path folder, Region region, boolean mark) throws IOException {
		return csv(folder.resolve(mark ? "recipients-bom.csv" : "recipients.csv"), region, StandardCharsets.UTF_8,
				mark ? "\uFEFF" : "");
	}

	/**
	 * A csv file as Chinese spreadsheet programs write it.
	 * @param folder where to put it
	 * @param region where its numbers belong
	 * @return the file
	 * @throws IOException if that fails
	 */
	public static RecipientFile gb18030(Path folder, Region region) throws IOException {
		return csv(folder.resolve("recipients-gb18030.csv"), region, Charset.forName("GB18030"), "");
	}

	private static RecipientFile csv(Path file, Region region, Charset charset, String mark) throws IOException {
		SampleRows rows = new SampleRows(region, ROWS);
		String text = rows.lines()
			.stream()
			.map((line) -> String.join(",", line.cells()))
			.collect(Collectors.joining("\r\n", mark + "手机号,姓名,金额,编号\r\n", "\r\n"));
		Files.write(file, text.getBytes(charset));
		return rows.expected(file);
	}

	private static String xml(SampleRows.Line line) {
		List<String> cells = line.cells();
		if (cells.isEmpty()) {
			return "";
		}
		StringBuilder xml = new StringBuilder("<row r=\"%d\">".formatted(line.number()));
		xml.append(number(line));
		xml.append("<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cells.get(1)));
		xml.append((line.number() % 20 == 0) ? "<c s=\"1\"><f>ROUND(%1$s,2)</f><v>%1$s</v></c>".formatted(cells.get(2))
				: "<c s=\"1\"><v>%s</v></c>".formatted(cells.get(2)));
		if (cells.size() > 3) {
			xml.append("<c s=\"2\"><v>%d</v></c>".formatted(Integer.parseInt(cells.get(3))));
		}
		return xml.append("</row>").toString();
	}

	/** Of the plain numbers one in two is a number, some are the result of a formula. */
	private static String number(SampleRows.Line line) {
		String number = line.cells().get(0);
		if (number.matches("[1-9][0-9]{9,14}") && line.number() % 2 == 0) {
			return "<c><v>%s</v></c>".formatted(number);
		}
		if (line.number() % 15 == 0) {
			return "<c t=\"str\"><f>\"\"&amp;\"%1$s\"</f><v>%1$s</v></c>".formatted(number);
		}
		return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(number);
	}

}
