package io.smsconsole.core.sending.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.limits.price.PriceList;
import io.smsconsole.core.limits.price.PriceText;

/**
 * Adds up what the numbers of a list will cost. The price list stays the same throughout.
 */
class Forecast {

	private final PriceList prices;

	private final SmsType type;

	private final Map<String, Sum> byCountry = new HashMap<>();

	private int fee;

	Forecast(PriceList prices, SmsType type) {
		this.prices = prices;
		this.type = type;
	}

	void add(String isoCode, int segments) {
		this.fee += segments;
		if (!isoCode.equals(Countries.MAINLAND)) {
			this.byCountry.computeIfAbsent(isoCode, (country) -> new Sum(country, this.prices.find(country, this.type)))
				.add(segments);
		}
	}

	int fee() {
		return this.fee;
	}

	BigDecimal cost() {
		return this.byCountry.values().stream().map(Sum::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Each country outside of the mainland, the dearest first.
	 */
	List<CountryForecast> countries() {
		List<Sum> sums = new ArrayList<>(this.byCountry.values());
		sums.sort(Comparator.comparing(Sum::cost)
			.thenComparing((sum) -> sum.segments)
			.reversed()
			.thenComparing((sum) -> sum.isoCode));
		return sums.stream().map(Sum::told).toList();
	}

	/**
	 * The sum of a country.
	 */
	private static final class Sum {

		private final String isoCode;

		private final BigDecimal price;

		private int numbers;

		private int segments;

		private Sum(String isoCode, BigDecimal price) {
			this.isoCode = isoCode;
			this.price = price;
		}

		private void add(int more) {
			this.numbers++;
			this.segments += more;
		}

		private BigDecimal cost() {
			return (this.price != null) ? this.price.multiply(BigDecimal.valueOf(this.segments)) : BigDecimal.ZERO;
		}

		private CountryForecast told() {
			return new CountryForecast(this.isoCode, this.numbers, this.segments,
					(this.price != null) ? PriceText.of(this.price) : "", PriceText.of(cost()));
		}

	}

}
