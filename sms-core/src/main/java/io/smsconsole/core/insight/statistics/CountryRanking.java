package io.smsconsole.core.insight.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.insight.count.CountRow;

/**
 * Sorts counts by country.
 */
final class CountryRanking {

	private CountryRanking() {
	}

	static List<CountryFigures> of(List<CountRow> counts, Locale locale) {
		return counts.stream()
			.collect(Collectors.groupingBy(CountRow::isoCode))
			.entrySet()
			.stream()
			.map((country) -> new CountryFigures(country.getKey(), Countries.name(country.getKey(), locale),
					Figures.of(country.getValue())))
			.sorted(Comparator.comparing((CountryFigures country) -> country.figures().requests())
				.reversed()
				.thenComparing(CountryFigures::isoCode))
			.toList();
	}

}
