package io.smsconsole.core.sending.task;

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
 */
public record TaskReport(int total, int valid, int duplicate, int invalid, int unsubscribed, int doNotDisturb,
		int overFrequency, int fee) {

	/** Before the list is read. */
	static final TaskReport NONE = new TaskReport(0, 0, 0, 0, 0, 0, 0, 0);

	/**
	 * How many rows will be sent to.
	 * @return the valid ones but those that do not want it or were written to too often
	 */
	public int willing() {
		return this.valid - this.unsubscribed - this.doNotDisturb - this.overFrequency;
	}

}
