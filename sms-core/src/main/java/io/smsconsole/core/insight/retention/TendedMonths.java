package io.smsconsole.core.insight.retention;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tends the partitions over one connection, which holds the lock meanwhile.
 */
class TendedMonths {

	private static final Logger logger = LoggerFactory.getLogger(TendedMonths.class);

	/** Of this database: several may share a server. */
	private static final String LOCK = "(LEFT(CONCAT('sms.retention.', DATABASE()), 64)";

	/**
	 * So long at most everybody else waits behind a statement that waits for a reader.
	 */
	private static final int PATIENCE_SECONDS = 2;

	private final JdbcTemplate session;

	private final Months months;

	TendedMonths(JdbcTemplate session, Months months) {
		this.session = session;
		this.months = months;
	}

	/**
	 * Tends all tables.
	 * @return whether it did; {@code false} if somebody else is at it
	 */
	boolean tend(List<MonthTable> tables, Instant clock) {
		if (number("SELECT GET_LOCK" + LOCK + ", 0)") != 1) {
			return false;
		}
		try {
			this.session.execute("SET SESSION lock_wait_timeout = " + PATIENCE_SECONDS);
			Instant now = now(this.session, clock);
			tables.forEach((table) -> makeAhead(table, now));
			tables.forEach((table) -> drop(table, now));
			return true;
		}
		finally {
			this.session.execute("SET SESSION lock_wait_timeout = DEFAULT");
			number("SELECT RELEASE_LOCK" + LOCK + ")");
		}
	}

	/**
	 * The time by a node's clock, unless the database's is behind it: a node whose clock
	 * is ahead must not drop what others still have to keep.
	 */
	static Instant now(JdbcTemplate jdbc, Instant clock) {
		Long seconds = jdbc.queryForObject("SELECT UNIX_TIMESTAMP()", Long.class);
		return (seconds != null && clock.getEpochSecond() > seconds) ? Instant.ofEpochSecond(seconds) : clock;
	}

	private void makeAhead(MonthTable table, Instant now) {
		List<MonthPartition> there = table.months(this.session);
		OptionalLong row = table.first(this.session);
		List<MonthPartition> missing = there.isEmpty() ? this.months.first(row, now)
				: this.months.after(there.get(there.size() - 1).end(), now);
		if (!missing.isEmpty()) {
			if (row.isPresent()) {
				logger.info("What {} holds is being parted into months; whoever writes there waits", table.name());
			}
			table.split(this.session, missing);
			logger.info("{} has partitions up to {}", table.name(), missing.get(missing.size() - 1).name());
		}
	}

	private void drop(MonthTable table, Instant now) {
		List<MonthPartition> over = table.months(this.session)
			.stream()
			.filter((month) -> this.months.over(month, now))
			.toList();
		if (over.isEmpty()) {
			return;
		}
		MonthPartition last = over.get(over.size() - 1);
		// before they go, so that nobody who counts takes what is missing for a
		// difference
		this.session.update("""
				INSERT INTO retention (id, kept_from) VALUES (1, ?)
				ON DUPLICATE KEY UPDATE kept_from = GREATEST(kept_from, VALUES(kept_from))""", last.end());
		table.drop(this.session, over);
		logger.info("Dropped what {} held before {}, older than records are kept", table.name(), this.months.end(last));
	}

	private long number(String sql) {
		Long number = this.session.queryForObject(sql, Long.class);
		return (number != null) ? number : 0;
	}

}
