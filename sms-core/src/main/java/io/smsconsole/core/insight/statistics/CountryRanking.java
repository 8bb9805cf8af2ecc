package io.smsconsole.core.insight.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.limits.price.PriceList;
import io.smsconsole.core.limits.price.PriceText;

/**
 * Sorts counts by country.
 */
final class CountryRanking {

	private CountryRanking() {
	}

	static List<CountryFigures> of(List<CountRow> counts, PriceList prices, Locale locale) {
		return counts.stream()
			.collect(Collectors.groupingBy(CountRow::isoCode))
			.entrySet()
			.stream()
			.map((country) -> of(country.getKey(), country.getValue(), prices.range(country.getKey()), locale))
			.sorted(Comparator.comparing((CountryFigures country) -> country.figures().requests())
				.reversed()
				.thenComparing(CountryFigures::isoCode))
			.toList();
	}

	private static CountryFigures of(String isoCode, List<CountRow> counts, List<BigDecimal> prices, Locale locale) {
		boolean priced = !prices.isEmpty();
		return new CountryFigures(isoCode, Countries.name(isoCode, locale), Figures.of(counts),
				priced ? PriceText.of(prices.get(0)) : "", priced ? PriceText.of(prices.get(prices.size() - 1)) : "");
	}

}
