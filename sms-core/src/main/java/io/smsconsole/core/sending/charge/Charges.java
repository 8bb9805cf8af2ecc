package io.smsconsole.core.sending.charge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.smsconsole.core.base.id.Ids;

import org.springframework.stereotype.Service;

/**
 * Adds up what messages outside of the mainland cost, by the hour and the price. The rows
 * of the present hour are locked until whoever accepts commits; the packages that the
 * messages are taken from are so, too, and before.
 */
@Service
public class Charges {

	private final ChargeMapper mapper;

	private final Ids ids;

	private final ZoneId zone;

	Charges(ChargeMapper mapper, Ids ids, ZoneId zone) {
		this.mapper = mapper;
		this.ids = ids;
		this.zone = zone;
	}

	/** In the transaction that moves the messages. */
	void add(List<Charge> debited, List<Charge> givenBack) {
		TreeMap<ChargeRow, ChargeRow> rows = new TreeMap<>(ChargeRow.BY_KEY);
		Stream
			.concat(debited.stream().map((charge) -> ChargeRow.of(charge, hour(charge), false)),
					givenBack.stream().map((charge) -> ChargeRow.of(charge, hour(charge), true)))
			.forEach((row) -> rows.merge(row, row, ChargeRow::plus));
		this.mapper.add(rows.values());
	}

	/**
	 * What messages cost that were asked for in some hours.
	 * @param apps the applications, or {@code null} for all
	 * @param signName the sign, or {@code null} for all
	 * @param templateId the template, or {@code null} for all
	 * @param from the beginning of the first hour
	 * @param to the end of the last hour
	 * @return the sums of the hours that have any, in no order
	 */
	public List<ChargeSum> sums(Collection<Long> apps, String signName, Long templateId, Instant from, Instant to) {
		return this.mapper.sums(apps, signName, templateId, from, to);
	}

	private Instant hour(Charge charge) {
		return this.ids.instant(charge.message().id()).atZone(this.zone).truncatedTo(ChronoUnit.HOURS).toInstant();
	}

}
