package io.smsconsole.core.base.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.kind.Region;

/**
 * Messages and what they are billed as, worked out apart from this product, with its own
 * copy of the alphabet of 3GPP TS 23.038. A text is written as pieces with their number,
 * such as {@code a*159 €*1}.
 */
public final class SegmentTable {

	private static final Map<String, String> NAMES = Map.of("<sp>", " ", "<lf>", "\n", "<cr>", "\r", "<ff>", "\f",
			"<bar>", "|", "<quot>", "\"", "<nbsp>", "\u00A0", "<zwj>", "\u200D", "<vs16>", "\uFE0F", "<wide>",
			"\u3000");

	private SegmentTable() {
	}

	/**
	 * Reads the table.
	 * @return more than 150 messages
	 */
	public static List<Row> rows() {
		InputStream file = SegmentTable.class.getResourceAsStream("segments.csv");
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines().skip(1).map((line) -> row(line.split("\\|", -1))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(String[] cells) {
		return new Row("M".equals(cells[0]) ? Region.MAINLAND : Region.INTERNATIONAL, cells[1], text(cells[2]),
				Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
	}

	private static String text(String pieces) {
		StringBuilder text = new StringBuilder();
		for (String piece : pieces.split(" ")) {
			int star = piece.lastIndexOf('*');
			String unit = piece.substring(0, star);
			for (Map.Entry<String, String> name : NAMES.entrySet()) {
				unit = unit.replace(name.getKey(), name.getValue());
			}
			text.append(unit.repeat(Integer.parseInt(piece.substring(star + 1))));
		}
		return text.toString();
	}

	/**
	 * A message.
	 *
	 * @param region where it goes
	 * @param sign its sign, or an empty string
	 * @param text its text
	 * @param units its length as it is billed, with the sign
	 * @param segments the segments that it is billed as
	 */
	public record Row(Region region, String sign, String text, int units, int segments) {

		@Override
		public String toString() {
			return this.region + " [" + this.sign + "] " + this.text.substring(0, Math.min(this.text.length(), 12))
					+ "… " + this.units;
		}

	}

}
