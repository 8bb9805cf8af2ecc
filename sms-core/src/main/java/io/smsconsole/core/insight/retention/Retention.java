package io.smsconsole.core.insight.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps messages and conversions for as long as the settings say, month by month.
 */
@Service
public class Retention {

	/** Messages go first: nobody looks at the conversion of one that is not there. */
	private static final List<MonthTable> TABLES = List.of(new MonthTable("message", "id"),
			new MonthTable("conversion", "message_id"));

	private final JdbcTemplate jdbc;

	private final Months months;

	private final Clock clock;

	private final List<MonthTable> tables;

	@Autowired
	Retention(JdbcTemplate jdbc, Months months, Clock clock) {
		this(jdbc, months, clock, TABLES);
	}

	Retention(JdbcTemplate jdbc, Months months, Clock clock, List<MonthTable> tables) {
		this.jdbc = jdbc;
		this.months = months;
		this.clock = clock;
		this.tables = tables;
	}

	/**
	 * Makes the partitions of the months to come, and drops those that need not be kept
	 * any longer. One node at a time does so; whoever comes meanwhile leaves it to that
	 * one. It never waits long for others that read, since whoever writes would wait
	 * behind it: it gives up then, and may be called again.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void tend() {
		this.jdbc.execute((ConnectionCallback<Boolean>) (connection) -> {
			JdbcTemplate session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			return new TendedMonths(session, this.months).tend(this.tables, this.clock.instant());
		});
	}

	/**
	 * Since when records have to be kept.
	 * @return the time; what is older may go
	 */
	public Instant oldest() {
		return this.months.oldest(TendedMonths.now(this.jdbc, this.clock.instant()));
	}

}
