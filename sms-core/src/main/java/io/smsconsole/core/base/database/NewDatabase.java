package io.smsconsole.core.base.database;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a database that is still empty take the words of every language before its tables
 * are made, whatever its server gives new ones: MariaDB 10 makes them for Western Europe.
 * One that has tables is left as it is, since they would differ from those to come.
 */
@Component
class NewDatabase implements FlywayMigrationStrategy {

	private static final Logger logger = LoggerFactory.getLogger(NewDatabase.class);

	private static final String TO_BE_SET = """
			SELECT COUNT(*) FROM information_schema.schemata s
			WHERE s.schema_name = DATABASE() AND s.default_character_set_name <> 'utf8mb4'
			AND NOT EXISTS (SELECT 1 FROM information_schema.tables t WHERE t.table_schema = s.schema_name)""";

	@Override
	public void migrate(Flyway flyway) {
		JdbcClient database = JdbcClient.create(flyway.getConfiguration().getDataSource());
		if (database.sql(TO_BE_SET).query(Long.class).single() > 0) {
			database.sql("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci").update();
			logger.info("The database takes the words of every language from now on");
		}
		flyway.migrate();
	}

}
