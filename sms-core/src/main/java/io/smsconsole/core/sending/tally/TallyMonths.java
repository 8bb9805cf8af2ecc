package io.smsconsole.core.sending.tally;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Keeps the months beside the days that they are added up from.
 */
@Component
class TallyMonths {

	private static final LocalDate NEVER = LocalDate.of(1970, 1, 1);

	private final TallyMapper mapper;

	TallyMonths(TallyMapper mapper) {
		this.mapper = mapper;
	}

	/** Adds counts to their months, in the transaction that adds them to their days. */
	void fold(List<Long> ids, List<HourOfDay> hours) {
		this.mapper.foldMonths(ids, hours);
	}

	/** Forgets all months, since their days have changed. */
	void clear() {
		this.mapper.deleteMonths();
	}

	/**
	 * Adds those months up anew that are not the sum of their days: all where there are
	 * none, else of the last two, which a console of an earlier version may have folded
	 * counts of without knowing of months.
	 */
	void mend() {
		LocalDate since = this.mapper.lastMonth().map((last) -> last.minusMonths(1)).orElse(NEVER);
		this.mapper.oddMonths(since).forEach(this::rebuild);
	}

	private void rebuild(LocalDate month) {
		this.mapper.deleteMonth(month);
		this.mapper.addMonth(month, month.plusMonths(1));
	}

}
