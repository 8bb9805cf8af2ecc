package io.smsconsole.chaos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Whom a group send goes to: every fourth has words of their own, and travels alone; the
 * others share them with the fifty around.
 */
final class People {

	private static final String[] BEGINNINGS = { "+85261", "+85263", "+85264", "+85265" };

	private static final int BETWEEN = 100;

	private static final int ALONE = 4;

	private static final int TOGETHER = 67;

	private People() {
	}

	/**
	 * Makes up numbers, none twice.
	 * @return the words of each
	 */
	static Map<String, String> of(int numbers, Random random) {
		Map<String, String> words = new LinkedHashMap<>();
		while (words.size() < numbers) {
			int index = words.size();
			boolean alone = index % ALONE == 0;
			String phone = BEGINNINGS[random.nextInt(BEGINNINGS.length)] + "%02d".formatted(random.nextInt(BETWEEN))
					+ (alone ? Fate.suffixAlone(random) : Fate.suffixTogether(random));
			words.putIfAbsent(phone, alone ? "P" + index : "G" + index / TOGETHER);
		}
		return words;
	}

	static List<Map<String, Object>> asRecipients(Map<String, String> words) {
		return words.entrySet()
			.stream()
			.map((person) -> Map.<String, Object>of("PhoneNumber", person.getKey(), "TemplateParamSet",
					List.of(person.getValue())))
			.toList();
	}

}
