package io.smsconsole.web.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import io.smsconsole.web.chart.PeriodChoice;
import io.smsconsole.web.chart.PeriodName;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a view is asked for.
 *
 * @param region {@code mainland} or {@code international}
 * @param period the days
 * @param filter what the address says
 * @param zone the zone of the installation
 * @param locale the reader's language
 */
public record ViewQuery(String region, PeriodChoice period, StatisticsFilter filter, ZoneId zone, Locale locale) {

	private static final String FROM = "from";

	private static final String TO = "to";

	private static final String PERIOD = "period";

	int international() {
		return Regions.of(this.region).wire();
	}

	String app() {
		return this.filter.app();
	}

	String sign() {
		return this.filter.sign();
	}

	Long template() {
		return this.filter.templateId();
	}

	String search() {
		return this.filter.search();
	}

	long begin() {
		return this.period.beginTime(this.zone);
	}

	long end() {
		return this.period.endTime(this.zone);
	}

	/**
	 * The file that holds a table of a view.
	 * @param view the name of the view
	 * @param table the id of the table
	 * @param format {@code csv} or {@code xlsx}
	 * @return its address
	 */
	public String file(String view, String table, String format) {
		return link(view + '/' + table + '.' + format).build().encode().toUriString();
	}

	/** The messages behind a figure of the whole period. */
	String records(String... narrowing) {
		return narrowed(link("records"), narrowing);
	}

	/** The messages behind a figure of an hour, a day or a month. */
	String records(long time, String... narrowing) {
		UriComponentsBuilder link = link("records");
		if (this.period.oneDay()) {
			link.queryParam("at", time);
		}
		else {
			LocalDate day = Instant.ofEpochSecond(time).atZone(this.zone).toLocalDate();
			link.replaceQueryParam(PERIOD, PeriodName.RANGE.id())
				.replaceQueryParam(FROM, day)
				.replaceQueryParam(TO, this.period.lastOf(day));
		}
		return narrowed(link, narrowing);
	}

	private UriComponentsBuilder link(String place) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath("/console/statistics/" + this.region + '/' + place)
			.queryParam(PERIOD, this.period.name().id());
		if (this.period.name() == PeriodName.RANGE) {
			link.queryParam(FROM, this.period.from()).queryParam(TO, this.period.to());
		}
		add(link, "app", this.filter.app());
		add(link, "sign", this.filter.sign());
		add(link, "template", this.filter.template());
		add(link, "search", this.filter.search());
		return link;
	}

	private static String narrowed(UriComponentsBuilder link, String... narrowing) {
		for (int i = 0; i + 1 < narrowing.length; i += 2) {
			add(link, narrowing[i], narrowing[i + 1]);
		}
		return link.build().encode().toUriString();
	}

	private static void add(UriComponentsBuilder link, String name, String value) {
		if (StringUtils.hasText(value)) {
			link.queryParam(name, value);
		}
	}

}
