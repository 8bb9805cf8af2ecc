package io.smsconsole.demo;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells whose a database is: a table of its own marks one that the demo has filled.
 */
@Component
class DemoMark {

	private static final String FOREIGN = """
			SELECT (SELECT COUNT(*) FROM account) + (SELECT COUNT(*) FROM app) + (SELECT COUNT(*) FROM qualification)""";

	private final JdbcTemplate jdbc;

	DemoMark(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Marks an empty database.
	 * @return {@code false} if the demo has filled it already
	 * @throws DemoException if it holds anything else, or was filled in part
	 */
	boolean begin() {
		boolean marked = this.jdbc
			.queryForObject("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
					+ " AND table_name = 'demo_mark'", Integer.class) > 0;
		if (marked) {
			List<Boolean> filled = this.jdbc.queryForList("SELECT filled FROM demo_mark", Boolean.class);
			if (!filled.contains(true)) {
				throw new DemoException(
						"SMS_DATA_DIR: the demo was broken off while it was made; remove its data and start it again");
			}
			return false;
		}
		if (this.jdbc.queryForObject(FOREIGN, Integer.class) > 0) {
			throw new DemoException(
					"SMS_DATA_DIR: the database holds data that is not the demo's, which it leaves alone");
		}
		this.jdbc.execute("CREATE TABLE demo_mark (filled BOOLEAN NOT NULL)");
		this.jdbc.update("INSERT INTO demo_mark (filled) VALUES (FALSE)");
		return true;
	}

	void end() {
		this.jdbc.update("UPDATE demo_mark SET filled = TRUE");
	}

}
