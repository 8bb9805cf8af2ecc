package io.smsconsole.core.insight.statistics;

import java.util.List;

import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.sending.message.MessageState;

/**
 * How many messages led people to do what they asked for.
 *
 * @param accepted committed here
 * @param converted reported by the caller as acted upon
 */
public record ConversionFigures(long accepted, long converted) {

	static ConversionFigures of(List<CountRow> counts) {
		Sums sums = new Sums(counts);
		return new ConversionFigures(sums.of(MessageState.ACCEPTED), sums.converted());
	}

}
