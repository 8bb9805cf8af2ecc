package io.smsconsole.core.limits.frequency;

/**
 * The highest limits that an account may choose.
 *
 * @param thirtySecond within 30 seconds
 * @param oneHour within an hour
 * @param oneDay on a natural day
 * @param dayNeeded whether there must be a limit of the day
 */
record FrequencyBounds(int thirtySecond, int oneHour, int oneDay, boolean dayNeeded) {

	static final int HIGHEST = 1000;

	static FrequencyBounds of(boolean enterprise) {
		return enterprise ? new FrequencyBounds(HIGHEST, HIGHEST, HIGHEST, false) : new FrequencyBounds(1, 5, 10, true);
	}

}
