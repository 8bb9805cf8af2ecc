package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an element that holds a text in pieces of different looks.
 */
final class CellText {

	/** How characters that XML can't hold are written, a carriage return for example. */
	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private CellText() {
	}

	/**
	 * Reads up to the end of an element that has just started. Its pieces are in elements
	 * {@code t}; how a name is spoken stands in {@code rPh} and is left out.
	 */
	static void read(XmlPart xml, String element, StringBuilder text) throws IOException {
		text.setLength(0);
		boolean spoken = false;
		boolean piece = false;
		for (xml.next(); !xml.isEnd(element); xml.next()) {
			if (xml.isText()) {
				if (piece && !spoken) {
					xml.appendTo(text, SheetLimits.CELL_LENGTH);
				}
			}
			else if (xml.isStart("t") || xml.isEnd("t")) {
				piece = xml.isStart("t");
			}
			else if (xml.isStart("rPh") || xml.isEnd("rPh")) {
				spoken = xml.isStart("rPh");
			}
			else if (xml.atEnd()) {
				throw Refusals.refusal(Refusals.DAMAGED);
			}
		}
		unescape(text);
	}

	private static void unescape(StringBuilder text) {
		if (text.indexOf("_x") < 0) {
			return;
		}
		String unescaped = ESCAPE.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(character(match.group(1))));
		text.setLength(0);
		text.append(unescaped);
	}

	private static String character(String hex) {
		return String.valueOf((char) Integer.parseInt(hex, 16));
	}

}
