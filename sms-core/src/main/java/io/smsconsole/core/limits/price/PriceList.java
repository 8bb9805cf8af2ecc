package io.smsconsole.core.limits.price;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.Countries;

/**
 * The price list as it is at a moment. An empty one is none: every country is served, and
 * nothing costs anything.
 */
public final class PriceList {

	/** No price at all. */
	public static final PriceList NONE = new PriceList(List.of());

	private final Map<String, BigDecimal[]> byCountry = new HashMap<>();

	PriceList(Collection<Price> prices) {
		prices.forEach((price) -> this.byCountry.computeIfAbsent(price.isoCode(),
				(country) -> new BigDecimal[SmsType.values().length + 1])[price.smsType()] = price.amount());
	}

	/**
	 * Whether there is any price.
	 * @return {@code false} where every country is served
	 */
	public boolean loaded() {
		return !this.byCountry.isEmpty();
	}

	/**
	 * Whether messages are sent to a country at all.
	 * @param isoCode the country or region
	 * @param type what the message is for
	 * @return {@code false} where there is a list, and it has no price for them; the
	 * mainland needs none
	 */
	public boolean serves(String isoCode, SmsType type) {
		return !loaded() || isoCode.equals(Countries.MAINLAND) || find(isoCode, type) != null;
	}

	/**
	 * What a segment costs.
	 * @param isoCode the country or region
	 * @param type what the message is for
	 * @return yuan, or {@code null} where it has no price
	 */
	public BigDecimal find(String isoCode, SmsType type) {
		BigDecimal[] prices = this.byCountry.get(isoCode);
		if (prices == null) {
			return null;
		}
		return (prices[type.wire()] != null) ? prices[type.wire()] : prices[Price.EVERY_TYPE];
	}

	/**
	 * What a segment costs, whatever the message is for.
	 * @param isoCode the country or region
	 * @return the different prices in yuan, the lowest first; empty where it has none
	 */
	public List<BigDecimal> range(String isoCode) {
		return Arrays.stream(SmsType.values())
			.map((type) -> find(isoCode, type))
			.filter(Objects::nonNull)
			.sorted()
			.distinct()
			.toList();
	}

}
