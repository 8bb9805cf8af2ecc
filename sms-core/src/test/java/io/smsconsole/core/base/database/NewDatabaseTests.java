package io.smsconsole.core.base.database;

import java.nio.file.Path;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With a server of its own.
 */
class NewDatabaseTests {

	private static final String WESTERN = "ALTER DATABASE CHARACTER SET latin1";

	private static final String CHARACTER_SET = """
			SELECT default_character_set_name FROM information_schema.schemata WHERE schema_name = DATABASE()""";

	private static final String WESTERN_COLUMNS = """
			SELECT COUNT(*) FROM information_schema.columns
			WHERE table_schema = DATABASE() AND character_set_name = 'latin1'""";

	@TempDir
	Path directory;

	@Test
	void takesEveryLanguageWhereItIsEmptyAndStaysAsItIsWhereItIsNot() {
		start(false, (database) -> database.sql(WESTERN).update());
		start(true, (database) -> {
			assertThat(database.sql(CHARACTER_SET).query(String.class).single()).isEqualTo("utf8mb4");
			assertThat(database.sql(WESTERN_COLUMNS).query(Long.class).single()).isZero();
			database.sql(WESTERN).update();
		});
		start(true,
				(database) -> assertThat(database.sql(CHARACTER_SET).query(String.class).single()).isEqualTo("latin1"));
	}

	private void start(boolean migrated, Consumer<JdbcClient> look) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(OnlyTheDatabase.class)
			.web(WebApplicationType.NONE)
			.run("--sms.data.dir=" + this.directory, "--sms.embedded-db.fresh=false",
					"--spring.flyway.enabled=" + migrated)) {
			look.accept(JdbcClient.create(context.getBean(DataSource.class)));
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
	@Import(NewDatabase.class)
	static class OnlyTheDatabase {

	}

}
