package io.smsconsole.core.insight.retention;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table that is parted by months, each with a name of its own, and by the rest of time
 * after them. What is pasted into statements here are names from the code and numbers.
 *
 * @param name the table
 * @param column the column of the message's id
 */
record MonthTable(String name, String column) {

	/** What comes after the last month. */
	private static final String REST = "p_future";

	private static final String MONTHS = """
			SELECT partition_name AS name, CAST(partition_description AS SIGNED) AS ends
			FROM information_schema.partitions
			WHERE table_schema = DATABASE() AND table_name = ? AND partition_name <> '%s'
			ORDER BY partition_ordinal_position""".formatted(REST);

	private static final String SPLIT = "ALTER TABLE %s REORGANIZE PARTITION " + REST + " INTO (%s, PARTITION " + REST
			+ " VALUES LESS THAN MAXVALUE)";

	/** The months that there are partitions for, in order. */
	List<MonthPartition> months(JdbcTemplate jdbc) {
		return jdbc.query(MONTHS, (row, index) -> new MonthPartition(row.getString("name"), row.getLong("ends")),
				this.name);
	}

	/** The smallest id after the last month. */
	OptionalLong first(JdbcTemplate jdbc) {
		return jdbc
			.queryForList("SELECT %1$s FROM %2$s PARTITION (%3$s) ORDER BY %1$s LIMIT 1".formatted(this.column,
					this.name, REST), Long.class)
			.stream()
			.mapToLong(Long::longValue)
			.findFirst();
	}

	/**
	 * Makes partitions for months. Rows of theirs that are there already are moved, for
	 * which writers wait; where there are none it takes no time.
	 */
	void split(JdbcTemplate jdbc, List<MonthPartition> months) {
		jdbc.execute(SPLIT.formatted(this.name,
				months.stream()
					.map((month) -> "PARTITION %s VALUES LESS THAN (%d)".formatted(month.name(), month.end()))
					.collect(Collectors.joining(", "))));
	}

	/** Drops months with all that is in them. */
	void drop(JdbcTemplate jdbc, List<MonthPartition> months) {
		jdbc.execute("ALTER TABLE %s DROP PARTITION %s".formatted(this.name,
				months.stream().map(MonthPartition::name).collect(Collectors.joining(", "))));
	}

}
