package io.smsconsole.web.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.embeddeddb.DatabaseServer;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scripts that save and restore the database, with a console at work.
 */
@BrowserTest
class BackupIT {

	private static final Path DEPLOY = Path.of("..", "deploy");

	private static final Path PROGRAMS = Path.of(System.getProperty("sms.embedded-db.binaries"));

	private static final String ENDED = "SELECT state, COUNT(*) FROM message WHERE sdk_app_id = ? GROUP BY state";

	private static final String TALLIED = """
			SELECT state, SUM(messages) FROM (
				SELECT state, messages FROM tally_hour WHERE sdk_app_id = ?
				UNION ALL SELECT state, messages FROM tally_delta WHERE sdk_app_id = ?) counted
			WHERE state IN (4, 5, 7) GROUP BY state""";

	@TempDir
	private Path directory;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private FeedbackMother mother;

	@Autowired
	private CatalogHands catalog;

	@Autowired
	private Ids ids;

	@Value("${spring.datasource.url}")
	private String url;

	@Value("${spring.datasource.username}")
	private String user;

	@Value("${spring.datasource.password}")
	private String password;

	@Test
	void bringBackEveryCountAndSendNothingBlindly() throws Exception {
		long app = Long.parseLong(this.catalog.app());
		this.mother.settled(app, "+8613812365001", MessageState.DELIVERED, "DELIVRD");
		this.mother.settled(app, "+8613812365002", MessageState.DELIVERED, "DELIVRD");
		this.mother.settled(app, "+8613812365003", MessageState.FAILED, "UNDELIV");
		this.mother.settled(app, "+8613812365004", MessageState.REJECTED, "InternalError");
		long submission = waiting();
		long task = running();
		try (DatabaseServer fresh = DatabaseServer.start(this.directory, PROGRAMS)) {
			String file = this.directory.resolve("saved.sql.gz").toString();
			assertThat(run("backup.sh", this.url, this.user, this.password, file)).isEmpty();
			assertThat(run("restore.sh", fresh.url(), fresh.user(), fresh.password(), file)).startsWith("Restored ");
			assertThat(run("restore.sh", fresh.url(), fresh.user(), fresh.password(), file)).contains("is not empty");
			JdbcTemplate restored = new JdbcTemplate(
					new DriverManagerDataSource(fresh.url(), fresh.user(), fresh.password()));
			sameCounts(restored, "account", "access_key", "app", "template", "flyway_schema_history");
			assertThat(counts(restored, ENDED, app)).isEqualTo(counts(restored, TALLIED, app, app))
				.isEqualTo(Map.of(MessageState.DELIVERED.wire(), 2L, MessageState.FAILED.wire(), 1L,
						MessageState.REJECTED.wire(), 1L));
			assertThat(restored.queryForObject("SELECT state FROM submission WHERE id = ? AND claimed_at IS NOT NULL",
					Integer.class, submission))
				.isEqualTo(2);
			assertThat(restored.queryForObject("SELECT state FROM task WHERE id = ?", Integer.class, task))
				.isEqualTo(TaskState.PAUSED.wire());
		}
		finally {
			this.jdbc.update("DELETE FROM submission WHERE id = ?", submission);
			this.jdbc.update("DELETE FROM task WHERE id = ?", task);
		}
	}

	private void sameCounts(JdbcTemplate restored, String... tables) {
		assertThat(restored.queryForList("SHOW TABLES", String.class))
			.isEqualTo(this.jdbc.queryForList("SHOW TABLES", String.class));
		for (String table : List.of(tables)) {
			String count = "SELECT COUNT(*) FROM " + table;
			assertThat(restored.queryForObject(count, Long.class)).as(table)
				.isEqualTo(this.jdbc.queryForObject(count, Long.class));
		}
	}

	/** Ready, but not before tomorrow. */
	private long waiting() {
		long id = this.ids.next();
		this.jdbc.update("""
				INSERT INTO submission (id, lane, priority, sdk_app_id, region, sms_type, template_id, parameters, size,
				not_before) VALUES (?, 0, 1, 1, 0, 1, 1, '[]', 1, NOW() + INTERVAL 1 DAY)""", id);
		return id;
	}

	/** Under way, but its application is not there. */
	private long running() {
		long id = this.ids.next();
		this.jdbc.update("""
				INSERT INTO task (id, name, region, sdk_app_id, template_id, list_id, state, valid, slices, created_by,
				created_at) VALUES (?, '', 0, 1, 1, 1, 5, 10, 1, 1, NOW())""", id);
		return id;
	}

	private static Map<Integer, Long> counts(JdbcTemplate jdbc, String sql, Object... app) {
		Map<Integer, Long> counts = new HashMap<>();
		jdbc.query(sql, (row) -> {
			counts.put(row.getInt(1), row.getLong(2));
		}, app);
		return counts;
	}

	private String run(String script, String url, String user, String password, String file)
			throws IOException, InterruptedException {
		URI server = URI.create(url.substring("jdbc:".length()));
		Path said = Files.createTempFile(this.directory, script, ".log");
		ProcessBuilder builder = new ProcessBuilder(DEPLOY.resolve(script).toString(), file).redirectErrorStream(true)
			.redirectOutput(said.toFile());
		builder.environment()
			.putAll(Map.of("SMS_DB_PORT", Integer.toString(server.getPort()), "SMS_DB_USER", user, "SMS_DB_PASSWORD",
					password, "PATH", clients() + ":" + System.getenv("PATH")));
		Process process = builder.start();
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(script).isTrue();
		return Files.readString(said);
	}

	/** The client programs that the embedded database brings. */
	private static String clients() throws IOException {
		try (Stream<Path> versions = Files.list(PROGRAMS)) {
			return versions.map((version) -> version.resolve("bin"))
				.filter((bin) -> Files.exists(bin.resolve("mariadb-dump")))
				.findAny()
				.orElseThrow()
				.toString();
		}
	}

}
