package io.smsconsole.core.sending.task;

import java.math.BigDecimal;
import java.util.List;

/**
 * What reading a task's list came to: a forecast, since everything is checked again when
 * the task runs.
 *
 * @param total rows that hold anything
 * @param valid rows with a usable number that does not stand further up
 * @param duplicate rows whose number stands further up already
 * @param invalid rows that cannot be used
 * @param unsubscribed of the valid rows those whose number unsubscribed from such
 * messages
 * @param doNotDisturb of the other valid rows those whose number is on the do-not-disturb
 * list
 * @param overFrequency of the rows left those whose number was written to as often as the
 * application may
 * @param fee billed segments of the rows that will be sent to
 * @param unsupported of the rows that want it those whose country has no price
 * @param cost what packages pay for the rows that will be sent to, outside of the
 * mainland, in yuan; 0 where there is no price list
 * @param countrySet the same by country, the dearest first; empty in the mainland, and
 * where the list was read by a version that did not tell
 */
public record TaskReport(int total, int valid, int duplicate, int invalid, int unsubscribed, int doNotDisturb,
		int overFrequency, int fee, int unsupported, BigDecimal cost, List<CountryForecast> countrySet) {

	/** Before the list is read. */
	static final TaskReport NONE = new TaskReport(0, 0, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, List.of());

	/**
	 * How many rows will be sent to.
	 * @return the valid ones but those that do not want it, were written to too often or
	 * are in a country without a price
	 */
	public int willing() {
		return this.valid - this.unsubscribed - this.doNotDisturb - this.overFrequency - this.unsupported;
	}

}
