package io.smsconsole.core.limits.price;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What prices look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class PriceStates {

	@Bean
	StateFinder<PriceKey> priceState(Prices prices) {
		return StateFinder
			.of((PriceKey key) -> prices.find(key).map((price) -> PriceInfo.of(price, LocaleContextHolder.getLocale())))
			.changedBy(AddPriceRequest.class, (request) -> PriceDraft.key(request.isoCode(), request.smsType()))
			.changedBy(ModifyPriceRequest.class, (request) -> PriceDraft.key(request.isoCode(), request.smsType()))
			.changedBy(DeletePriceRequest.class, (request) -> PriceDraft.key(request.isoCode(), request.smsType()));
	}

	@Bean
	StateFinder<String> priceListState(Prices prices) {
		return StateFinder.of((String name) -> Optional.of(State.of(prices.list())))
			.changedBy(ImportPriceSetRequest.class, (request) -> "list");
	}

	/**
	 * The whole list, each price in short.
	 *
	 * @param priceSet such as {@code SG 0 0.0469}
	 */
	private record State(List<String> priceSet) {

		static State of(List<Price> prices) {
			return new State(prices.stream()
				.map((price) -> price.isoCode() + " " + price.smsType() + " " + PriceText.of(price.amount()))
				.toList());
		}

	}

}
