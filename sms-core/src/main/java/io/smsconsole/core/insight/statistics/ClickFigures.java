package io.smsconsole.core.insight.statistics;

/**
 * How often short links were followed.
 *
 * @param recipients accepted messages of the links' templates, as far as the links' own
 * applications sent them
 * @param people who followed a link, each counted once a day and link
 * @param clicks how often people followed links
 * @param bots how often programs fetched them, such as the previews of messengers
 */
public record ClickFigures(long recipients, long people, long clicks, long bots) {

	static final ClickFigures NONE = new ClickFigures(0, 0, 0, 0);

	ClickFigures plus(ClickFigures other) {
		return new ClickFigures(this.recipients + other.recipients, this.people + other.people,
				this.clicks + other.clicks, this.bots + other.bots);
	}

}
