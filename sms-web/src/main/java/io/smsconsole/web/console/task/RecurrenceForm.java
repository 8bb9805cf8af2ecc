package io.smsconsole.web.console.task;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person entered of when a group send is to recur.
 */
abstract class RecurrenceForm {

	private Every every = Every.DAY;

	private String runTime = "09:00";

	private List<DayOfWeek> weekDays = new ArrayList<>();

	private String monthDay = "1";

	private String cronExpression = "";

	private String endTime = "";

	public Every getEvery() {
		return this.every;
	}

	public void setEvery(Every every) {
		this.every = every;
	}

	public String getRunTime() {
		return this.runTime;
	}

	public void setRunTime(String runTime) {
		this.runTime = runTime;
	}

	public List<DayOfWeek> getWeekDays() {
		return this.weekDays;
	}

	public void setWeekDays(List<DayOfWeek> weekDays) {
		this.weekDays = weekDays;
	}

	public String getMonthDay() {
		return this.monthDay;
	}

	public void setMonthDay(String monthDay) {
		this.monthDay = monthDay;
	}

	public String getCronExpression() {
		return this.cronExpression;
	}

	public void setCronExpression(String cronExpression) {
		this.cronExpression = cronExpression;
	}

	/**
	 * The last day.
	 * @return a date, or an empty string
	 */
	public String getEndTime() {
		return this.endTime;
	}

	public void setEndTime(String endTime) {
		this.endTime = endTime;
	}

	/**
	 * What it follows.
	 */
	enum Every {

		/** Every day. */
		DAY,

		/** Some days of every week. */
		WEEK,

		/** A day of every month. */
		MONTH,

		/** A cron expression. */
		CRON

	}

}
