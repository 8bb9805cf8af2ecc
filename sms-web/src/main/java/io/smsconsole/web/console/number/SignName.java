package io.smsconsole.web.console.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign and its region, as one value of a form.
 *
 * @param international 0 mainland, 1 anywhere else; {@code null} where none was chosen
 * @param name the sign, or {@code null}
 */
public record SignName(Integer international, String name) {

	private static final Pattern FORM = Pattern.compile("([01]):(.*)");

	/**
	 * Reads the value.
	 * @param value what the form sent, may be {@code null}
	 * @return the sign; nothing of it where the value is none
	 */
	public static SignName parse(String value) {
		Matcher form = FORM.matcher((value != null) ? value : "");
		return form.matches() ? new SignName(Integer.valueOf(form.group(1)), form.group(2)) : new SignName(null, null);
	}

	@Override
	public String toString() {
		return this.international + ":" + this.name;
	}

}
