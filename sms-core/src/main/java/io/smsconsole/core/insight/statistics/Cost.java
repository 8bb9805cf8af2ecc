package io.smsconsole.core.insight.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import io.smsconsole.core.limits.price.PriceText;
import io.smsconsole.core.sending.charge.ChargeSum;

/**
 * What messages outside of the mainland cost, in yuan, by the prices that held when they
 * were accepted; all digits, with a point. In the mainland it is nothing.
 *
 * @param taken for the accepted messages
 * @param givenBack for those that the upstream refused or that were taken back before
 * they left
 * @param net what remains taken
 */
public record Cost(String taken, String givenBack, String net) {

	static Cost of(List<ChargeSum> charges) {
		BigDecimal taken = sum(charges, ChargeSum::taken);
		BigDecimal givenBack = sum(charges, ChargeSum::givenBack);
		return new Cost(PriceText.of(taken), PriceText.of(givenBack), PriceText.of(taken.subtract(givenBack)));
	}

	private static BigDecimal sum(List<ChargeSum> charges, Function<ChargeSum, BigDecimal> value) {
		return charges.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
