package io.smsconsole.core.insight.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.smsconsole.core.base.id.IdTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts all messages and compares, hour by hour; then the hours with their day, and the
 * days with their month. Each is read in one snapshot of the database, in which counts
 * and messages belong together whatever goes on meanwhile. Days whose messages are not
 * kept any longer have nothing to be compared with.
 */
@Component
class CountVerifier {

	private static final int RANDOM_BITS = 22;

	private final VerificationMapper mapper;

	private final Clock clock;

	private final ZoneId zone;

	private final TransactionTemplate snapshot;

	CountVerifier(VerificationMapper mapper, Clock clock, ZoneId zone, PlatformTransactionManager transactions) {
		this.mapper = mapper;
		this.clock = clock;
		this.zone = zone;
		this.snapshot = new TransactionTemplate(transactions);
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.snapshot.setReadOnly(true);
		this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** The days that there are messages of. */
	List<LocalDate> days() {
		Long oldest = this.mapper.oldest();
		if (oldest == null) {
			return List.of();
		}
		LocalDate first = IdTime.of(oldest).atZone(this.zone).toLocalDate();
		return first.datesUntil(LocalDate.now(this.clock.withZone(this.zone)).plusDays(1)).toList();
	}

	/** Compares the months of these days with all their days, which are kept for good. */
	void verifyMonths(List<LocalDate> days, Findings findings) {
		days.stream().map(YearMonth::from).distinct().forEach((month) -> verify(month, findings));
	}

	private void verify(YearMonth month, Findings findings) {
		LocalDate first = month.atDay(1);
		this.snapshot.executeWithoutResult((status) -> this.mapper.oddMonths(first, first.plusMonths(1))
			.forEach((odd) -> findings.add(Difference.of(first.atStartOfDay(this.zone), odd, "month"))));
	}

	void verify(LocalDate day, Findings findings) {
		ZonedDateTime from = day.atStartOfDay(this.zone);
		ZonedDateTime to = day.plusDays(1).atStartOfDay(this.zone);
		long first = IdTime.floor(from.toInstant());
		DayRange range = new DayRange(day, from.toInstant(), to.toInstant(), first, IdTime.floor(to.toInstant()),
				first >> RANDOM_BITS);
		this.snapshot.executeWithoutResult((status) -> compare(range, from, findings));
	}

	private void compare(DayRange range, ZonedDateTime from, Findings findings) {
		Map<Key, Measure> counted = new HashMap<>();
		List<MessageGroup> groups = this.mapper.messages(range);
		// after the messages, which are locked from then on: whoever drops them says so
		// before
		if (range.first() < this.mapper.keptFrom().orElse(Long.MIN_VALUE)) {
			return;
		}
		groups.forEach((group) -> {
			findings.looked(group.messages());
			group.tell((key, measure) -> counted.merge(key, measure, Measure::plus));
		});
		Map<Key, Measure> told = new HashMap<>();
		this.mapper.counts(range).forEach((group) -> told.merge(group.key(), group.measure(), Measure::plus));
		Set<Key> keys = new HashSet<>(counted.keySet());
		keys.addAll(told.keySet());
		for (Key key : keys) {
			Measure one = counted.getOrDefault(key, Measure.NOTHING);
			Measure other = told.getOrDefault(key, Measure.NOTHING);
			if (!one.equals(other)) {
				findings.add(Difference.of(from.plus(key.hour(), ChronoUnit.HOURS).toEpochSecond(), key, one, other));
			}
		}
		this.mapper.oddDays(range).forEach((odd) -> findings.add(Difference.of(from, odd, "day")));
	}

}
