package io.smsconsole.core.base.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * The formats that have a number and are written down in no file (ECMA-376, 18.8.30).
 * Where they differ by the program's language, those of Chinese are taken.
 */
final class BuiltInFormats {

	private static final Map<String, String> CODES = new HashMap<>();

	static {
		put("0", 1);
		put("0.00", 2);
		put("#,##0", 3, 37, 38, 41);
		put("#,##0.00", 4, 39, 40, 43);
		put("0%", 9);
		put("0.00%", 10);
		put("yyyy/m/d", 14);
		put("d-mmm-yy", 15);
		put("d-mmm", 16);
		put("mmm-yy", 17);
		put("h:mm AM/PM", 18);
		put("h:mm:ss AM/PM", 19);
		put("h:mm", 20);
		put("h:mm:ss", 21);
		put("yyyy/m/d h:mm", 22);
		put("yyyy\"年\"m\"月\"", 27, 36, 50, 52, 57);
		put("m\"月\"d\"日\"", 28, 29, 51, 53, 54, 58);
		put("m-d-yy", 30);
		put("yyyy\"年\"m\"月\"d\"日\"", 31);
		put("h\"时\"mm\"分\"", 32);
		put("h\"时\"mm\"分\"ss\"秒\"", 33);
		put("上午/下午h\"时\"mm\"分\"", 34, 55);
		put("上午/下午h\"时\"mm\"分\"ss\"秒\"", 35, 56);
		put("mm:ss", 45);
	}

	private BuiltInFormats() {
	}

	/**
	 * Finds a format's code.
	 * @param id its number, may be {@code null}
	 * @return the code; that of a general number for any other
	 */
	static String code(String id) {
		return CODES.getOrDefault(id, "General");
	}

	private static void put(String code, int... ids) {
		for (int id : ids) {
			CODES.put(String.valueOf(id), code);
		}
	}

}
