package io.smsconsole.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up numbers that belong to nobody in particular.
 */
final class Numbers {

	/** Three of each of the large carriers, the largest twice. */
	private static final int[] PREFIXES = { 138, 139, 150, 159, 136, 188, 186, 155, 132, 189, 133, 180 };

	/** Numbers lie so far apart that they look like people's. */
	private static final long STEP = 7_919_317;

	private static final int TAILS = 100_000_000;

	private static final List<Abroad> COUNTRIES = List.of(new Abroad("HK", "+8529", 7, 34),
			new Abroad("SG", "+659", 7, 18), new Abroad("US", "+1202555", 4, 14), new Abroad("MY", "+6012", 7, 12),
			new Abroad("JP", "+8190", 8, 9), new Abroad("GB", "+447400", 6, 8), new Abroad("AU", "+614", 8, 5));

	private Numbers() {
	}

	/**
	 * A person's number in the mainland, the same for the same person; none of them asks
	 * the simulated cloud for anything out of the ordinary.
	 * @param person from 0 on
	 * @return the number in E.164
	 */
	static String mainland(int person) {
		long tail = person * STEP % TAILS;
		if (tail % 10_000 < 10) {
			tail += 4321;
		}
		return "+86" + PREFIXES[person % PREFIXES.length] + String.format(Locale.ROOT, "%08d", tail);
	}

	static Abroad abroad(Random random) {
		int place = random.nextInt(100);
		for (Abroad each : COUNTRIES) {
			place -= each.weight();
			if (place < 0) {
				return each;
			}
		}
		return COUNTRIES.get(0);
	}

	/**
	 * A country and its mobiles.
	 *
	 * @param isoCode the country
	 * @param prefix how its numbers begin
	 * @param digits how many digits follow
	 * @param weight percent of those who live abroad
	 */
	record Abroad(String isoCode, String prefix, int digits, int weight) {

		String number(Random random) {
			StringBuilder number = new StringBuilder(this.prefix);
			for (int digit = 0; digit < this.digits; digit++) {
				number.append((char) ('1' + random.nextInt(9)));
			}
			return number.toString();
		}

	}

}
