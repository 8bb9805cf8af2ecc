package io.smsconsole.core.sending.tally;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the days beside the hours. Which hours make a day is a matter of the time zone:
 * where that was changed, or the hours are older than the days, they are added up anew
 * before anything reads them, and nothing is folded meanwhile.
 */
@Component
class TallyDays implements InitializingBean {

	private final TallyMapper mapper;

	private final TallyMonths months;

	private final ZoneId zone;

	private final TransactionTemplate transaction;

	TallyDays(TallyMapper mapper, TallyMonths months, ZoneId zone, TransactionTemplate transaction) {
		this.mapper = mapper;
		this.months = months;
		this.zone = zone;
		this.transaction = transaction;
	}

	@Override
	public void afterPropertiesSet() {
		this.transaction.executeWithoutResult((status) -> {
			if (!this.mapper.lockZone().equals(this.zone.getId())) {
				rebuild();
				this.months.clear();
				this.mapper.changeZone(this.zone.getId());
			}
			this.months.mend();
		});
	}

	/**
	 * Adds counts to their days and months, in the transaction that adds them to their
	 * hours.
	 */
	void fold(List<Long> ids) {
		List<HourOfDay> hours = this.mapper.hoursOf(ids).stream().map((hour) -> HourOfDay.of(hour, this.zone)).toList();
		this.mapper.foldDays(ids, hours);
		this.months.fold(ids, hours);
	}

	private void rebuild() {
		this.mapper.deleteDays();
		Optional<Instant> next = this.mapper.nextHour(Instant.EPOCH);
		while (next.isPresent()) {
			HourOfDay hour = HourOfDay.of(next.get(), this.zone);
			Instant from = hour.day().atStartOfDay(this.zone).toInstant();
			Instant to = hour.day().plusDays(1).atStartOfDay(this.zone).toInstant();
			this.mapper.addDay(hour.day(), from, to);
			next = this.mapper.nextHour(to);
		}
	}

}
