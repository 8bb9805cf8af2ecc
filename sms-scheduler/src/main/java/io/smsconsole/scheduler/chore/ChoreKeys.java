package io.smsconsole.scheduler.chore;

import org.quartz.JobKey;
import org.quartz.TriggerKey;

/**
 * How the job store knows chores.
 */
public final class ChoreKeys {

	private static final String GROUP = "chore";

	private ChoreKeys() {
	}

	/**
	 * The key of a chore's job.
	 * @param name the chore
	 * @return the key
	 */
	public static JobKey job(String name) {
		return JobKey.jobKey(name, GROUP);
	}

	/**
	 * The key of a chore's trigger.
	 * @param name the chore
	 * @return the key
	 */
	public static TriggerKey trigger(String name) {
		return TriggerKey.triggerKey(name, GROUP);
	}

}
