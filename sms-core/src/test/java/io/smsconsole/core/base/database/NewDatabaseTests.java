package io.smsconsole.core.base.database;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With a server of its own, whose database is for Western Europe at first.
 */
class NewDatabaseTests {

	private static final String WESTERN = "ALTER DATABASE CHARACTER SET latin1";

	private static final String CHARACTER_SET = """
			SELECT default_character_set_name FROM information_schema.schemata WHERE schema_name = DATABASE()""";

	@Test
	void takesEveryLanguageWhereItIsEmptyAndStaysAsItIsWhereItIsNot(@TempDir Path directory) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(OnlyTheDatabase.class)
			.web(WebApplicationType.NONE)
			.run("--sms.data.dir=" + directory, "--sms.embedded-db.fresh=false", "--spring.datasource.url=")) {
			DataSource source = context.getBean(DataSource.class);
			JdbcClient database = JdbcClient.create(source);
			Flyway flyway = Flyway.configure()
				.dataSource(source)
				.locations("classpath:io/smsconsole/core/base/database")
				.load();
			database.sql(WESTERN).update();
			new NewDatabase().migrate(flyway);
			assertThat(database.sql(CHARACTER_SET).query(String.class).single()).isEqualTo("utf8mb4");
			database.sql(WESTERN).update();
			new NewDatabase().migrate(flyway);
			assertThat(database.sql(CHARACTER_SET).query(String.class).single()).isEqualTo("latin1");
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
	static class OnlyTheDatabase {

	}

}
