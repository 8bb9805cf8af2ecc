package io.smsconsole.embeddeddb;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When the database is started, and what the application is told of it.
 */
class EmbeddedDatabasePostProcessorTests {

	@TempDir
	Path directory;

	@Test
	void isFoundByBeingOnTheClassPath() {
		List<String> found = SpringFactoriesLoader.forDefaultResourceLocation()
			.load(org.springframework.boot.EnvironmentPostProcessor.class,
					(type, name, failure) -> assertThat(name).doesNotStartWith("io.smsconsole"))
			.stream()
			.map((processor) -> processor.getClass().getName())
			.toList();
		assertThat(found).contains(EmbeddedDatabasePostProcessor.class.getName());
	}

	@Test
	void pointsTheDataSourceAtTheEmbeddedDatabase() {
		MockEnvironment environment = process("sms.db.url", "");
		try (EmbeddedDatabase database = EmbeddedDatabase.at(Homes.in(this.directory), false)) {
			assertThat(environment.getProperty("spring.datasource.url")).isEqualTo(database.address().url())
				.startsWith("jdbc:mysql://127.0.0.1:")
				.contains("rewriteBatchedStatements=true", "connectionTimeZone=UTC");
			assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("sms");
			assertThat(environment.getProperty("spring.datasource.password")).isNotBlank();
		}
	}

	@Test
	void keepsOutOfTheWayOfAnotherDatabase() {
		String url = "jdbc:mysql://db.example/sms";
		assertThat(process("sms.db.url", url).getPropertySources()).hasSize(1);
		assertThat(process("spring.datasource.url", url).getPropertySources()).hasSize(1);
	}

	private MockEnvironment process(String name, String value) {
		MockEnvironment environment = new MockEnvironment().withProperty(name, value)
			.withProperty("sms.data.dir", this.directory.toString())
			.withProperty(EmbeddedDatabasePostProcessor.BINARIES,
					System.getProperty(EmbeddedDatabasePostProcessor.BINARIES));
		new EmbeddedDatabasePostProcessor().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

}
