package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How often links were followed; what was not asked for is {@code null} or 0.
 *
 * @param hour the hour, where it is told by the hour
 * @param day the day, where it is told by the day
 * @param id the link or the task
 */
record ClickRow(Instant hour, LocalDate day, long id, long people, long clicks, long bots) {

	ClickRow plus(ClickRow other) {
		return new ClickRow(this.hour, this.day, this.id, this.people + other.people, this.clicks + other.clicks,
				this.bots + other.bots);
	}

	ClickFigures figures(long recipients) {
		return new ClickFigures(recipients, this.people, this.clicks, this.bots);
	}

}
