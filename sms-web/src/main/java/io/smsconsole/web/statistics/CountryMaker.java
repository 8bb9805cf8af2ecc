package io.smsconsole.web.statistics;

import java.util.List;
import java.util.Set;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.statistics.AnalysisActions;
import io.smsconsole.core.insight.statistics.CountryFigures;
import io.smsconsole.core.insight.statistics.DescribeNationCodeStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeNationCodeStatisticResponse;
import io.smsconsole.core.insight.statistics.Figures;
import io.smsconsole.web.chart.DataTable;
import io.smsconsole.web.chart.DataTable.Cell;
import io.smsconsole.web.chart.DataTable.Column;
import io.smsconsole.web.chart.Donut;
import io.smsconsole.web.map.MapMaker;
import io.smsconsole.web.map.ShadedMap;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the view by country or region.
 */
@Component
@Order(3)
class CountryMaker implements ViewMaker {

	private static final String TABLE = "country-table";

	private static final String COUNTRY = "country";

	private final AnalysisActions analysis;

	private final TrendMaker trends;

	private final MapMaker maps;

	CountryMaker(AnalysisActions analysis, TrendMaker trends, MapMaker maps) {
		this.analysis = analysis;
		this.trends = trends;
		this.maps = maps;
	}

	@Override
	public String name() {
		return "countries";
	}

	@Override
	public String action() {
		return "DescribeNationCodeStatistic";
	}

	@Override
	public Set<Region> regions() {
		return Set.of(Region.INTERNATIONAL);
	}

	@Override
	public StatisticView make(ViewQuery query) {
		DescribeNationCodeStatisticResponse answer = this.analysis.countries(new DescribeNationCodeStatisticRequest(
				query.international(), query.app(), query.sign(), query.template(), query.begin(), query.end()));
		Donut donut = Donut.of(answer.countrySet()
			.stream()
			.map((country) -> new Donut.Slice(name(query, country), country.figures().requests()))
			.toList(), this.trends.text(query, "statistics.other"));
		DataTable table = new DataTable(TABLE, "statistics.countries",
				List.of(Column.text("statistics.country"), Column.text("statistics.iso-code"),
						Column.number("statistics.requests"), Column.number("statistics.accepted"),
						Column.number("statistics.rate"), Column.number("statistics.fee"),
						Column.number("statistics.price"), Column.number("statistics.delivered"),
						Column.number("statistics.requests-share")),
				answer.countrySet().stream().map((country) -> cells(query, country, answer.total())).toList());
		return new StatisticView(List.of(), null, map(query, answer.countrySet()),
				List.of(new StatisticView.Parts("statistics.countries.parts", donut, TABLE)), List.of(table),
				answer.countrySet().isEmpty());
	}

	private ShadedMap map(ViewQuery query, List<CountryFigures> countries) {
		ShadedMap map = this.maps.shade(countries.stream()
			.map((country) -> new MapMaker.Amount(country.isoCode(), country.name(), country.figures().accepted(),
					query.records(COUNTRY, country.isoCode(), "state", "taken")))
			.toList());
		return map.isEmpty() ? null : map;
	}

	private List<Cell> cells(ViewQuery query, CountryFigures country, Figures total) {
		Figures figures = country.figures();
		String iso = country.isoCode().isEmpty() ? "-" : country.isoCode();
		return List.of(Cell.of(name(query, country)), Cell.of(country.isoCode()),
				Cell.count(figures.requests(), query.records(COUNTRY, iso)),
				Cell.count(figures.accepted(), query.records(COUNTRY, iso, "state", "taken")),
				Cell.share(figures.accepted(), figures.requests()), Cell.count(figures.fee(), null), price(country),
				Cell.count(figures.delivered(), query.records(COUNTRY, iso, "state", "4")),
				Cell.share(figures.requests(), total.requests()));
	}

	/** Of the price list as it is now; a range where it differs by type of message. */
	private static Cell price(CountryFigures country) {
		if (country.price().isEmpty()) {
			return Cell.of("–");
		}
		boolean range = !country.price().equals(country.highestPrice());
		return Cell.of(range ? country.price() + "–" + country.highestPrice() : country.price());
	}

	private String name(ViewQuery query, CountryFigures country) {
		return country.name().isEmpty() ? this.trends.text(query, "statistics.country.unknown") : country.name();
	}

}
