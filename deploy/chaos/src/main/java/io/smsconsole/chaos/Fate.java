package io.smsconsole.chaos;

import java.util.Random;

/**
 * What the simulated cloud does with a number, by its last four digits, as its users know
 * it.
 */
enum Fate {

	DELIVERED, FAILED, WITHOUT_RECEIPT;

	private static final int FIRST_ORDINARY = 1000;

	private static final int ORDINARY = 9000;

	private static final int FAILING = 5;

	static Fate of(String phone) {
		return switch (phone.substring(phone.length() - 4)) {
			case "0001", "0002", "0003", "0004", "0005" -> FAILED;
			case "0006" -> WITHOUT_RECEIPT;
			default -> DELIVERED;
		};
	}

	/**
	 * The last digits of a number that travels alone: now and then one whose answer
	 * (0011) or whose request (0012) is lost, or whose receipt comes twice (0013).
	 */
	static String suffixAlone(Random random) {
		int percent = random.nextInt(100);
		return switch (percent) {
			case 0, 1 -> "0011";
			case 2, 3 -> "0012";
			case 4 -> "0013";
			case 5 -> failing(random);
			default -> ordinary(random);
		};
	}

	/**
	 * The last digits of a number that travels with fifty others: what loses the answer
	 * is rarer, as it loses that of all of them.
	 */
	static String suffixTogether(Random random) {
		int perMille = random.nextInt(1000);
		if (perMille < 2) {
			return (perMille == 0) ? "0011" : "0012";
		}
		if (perMille < 12) {
			return "0013";
		}
		if (perMille < 30) {
			return failing(random);
		}
		return (perMille < 35) ? "0006" : ordinary(random);
	}

	private static String failing(Random random) {
		return "000" + (1 + random.nextInt(FAILING));
	}

	private static String ordinary(Random random) {
		return Integer.toString(FIRST_ORDINARY + random.nextInt(ORDINARY));
	}

}
