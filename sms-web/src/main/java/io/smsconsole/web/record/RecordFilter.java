package io.smsconsole.web.record;

import io.smsconsole.web.statistics.StatisticsFilter;

import org.springframework.util.StringUtils;

/**
 * What the address of the list says.
 *
 * @param period the id of a ready-made period, or {@code range}
 * @param from the first day of a range
 * @param to the last day of a range
 * @param app an application's id, or blank for all
 * @param phone a whole number, or blank
 * @param state the number of a state, or blank
 * @param task a group-send task's id, or blank
 */
public record RecordFilter(String period, String from, String to, String app, String phone, String state, String task) {

	StatisticsFilter days() {
		return new StatisticsFilter(this.period, this.from, this.to, this.app);
	}

	Integer status() {
		try {
			return StringUtils.hasText(this.state) ? Integer.valueOf(this.state) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/**
	 * Whether more than the period is asked for.
	 * @return whether clearing the filters may show more
	 */
	public boolean isNarrow() {
		return StringUtils.hasText(this.app) || StringUtils.hasText(this.phone) || StringUtils.hasText(this.state)
				|| StringUtils.hasText(this.task);
	}

}
