package io.smsconsole.core.insight.retention;

import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.IdTime;
import io.smsconsole.core.base.id.Ids;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.scripting.defaults.DefaultParameterHandler;
import org.apache.ibatis.session.SqlSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether statements look into the months that they are about, and by which index, once
 * there are three years of them.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MonthPlanTests {

	private static final String CORE = "io.smsconsole.core.";

	private static final String LIST = "insight.record.RecordMapper.list";

	private static final long APP = 1499999017L;

	private static final Duration YEARS = Duration.ofDays(1096);

	private static final int ROWS = 20_000;

	private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private SqlSession session;

	@Autowired
	private Ids ids;

	@BeforeEach
	void threeYears() {
		tend(this.now.minus(YEARS));
		tend(this.now);
		long first = IdTime.floor(this.now.minus(YEARS));
		this.jdbc.update(
				"""
						INSERT INTO message (id, sdk_app_id, region, sms_type, submission_id, template_id, phone, iso_code,
						content, fee, state, upstream_serial_no)
						SELECT ? + seq * ?, ?, 0, 1, ? + seq * ? - 1, 1, CONCAT('+86138', LPAD(seq, 8, '0')), 'CN', '', 1, 3, seq
						FROM seq_1_to_20000""",
				first, step(first), APP, first, step(first));
		this.jdbc.execute("ANALYZE TABLE message");
	}

	@AfterEach
	void oneMonth() {
		this.jdbc.update("DELETE FROM message WHERE sdk_app_id = ?", APP);
		String all = new MonthTable("message", "id").months(this.jdbc)
			.stream()
			.map(MonthPartition::name)
			.collect(Collectors.joining(", "));
		this.jdbc.execute("ALTER TABLE message REORGANIZE PARTITION " + all
				+ ", p_future INTO (PARTITION p_future VALUES LESS THAN MAXVALUE)");
	}

	@Test
	void looksIntoTheMonthsThatItIsAboutByTheBestIndex() {
		assertThat(plan(LIST, records(60, "+8613800019990"))).satisfies((plan) -> {
			assertThat(plan.key()).isEqualTo("message_phone");
			assertThat(plan.partitions()).hasSizeBetween(2, 3);
		});
		assertThat(plan(LIST, records(1090, "+8613800019990"))).satisfies((plan) -> {
			assertThat(plan.key()).isEqualTo("message_phone");
			assertThat(plan.partitions()).hasSizeGreaterThan(35);
		});
		assertThat(plan(LIST, records(7, null))).satisfies((plan) -> {
			assertThat(plan.key()).isEqualTo("PRIMARY");
			assertThat(plan.partitions()).hasSizeBetween(1, 2);
		});
		long hour = IdTime.floor(this.now.minus(Duration.ofHours(1)));
		assertThat(plan("sending.message.MessageMapper.bySubmission",
				Map.of("ids", List.of(hour), "first", hour, "last", hour + 1)))
			.satisfies((plan) -> {
				assertThat(plan.key()).isEqualTo("message_submission");
				assertThat(plan.partitions()).hasSize(1);
			});
		assertThat(plan("sending.message.MessageMapper.byUpstreamSerialNo",
				Map.of("serialNumbers", "[\"7\", \"8\"]", "first", IdTime.floor(this.now.minus(Duration.ofDays(30))))))
			.satisfies((plan) -> {
				assertThat(plan.key()).isEqualTo("message_upstream");
				assertThat(plan.partitions()).hasSizeLessThan(8);
			});
		assertThat(plan("insight.verification.VerificationMapper.messages",
				Map.of("base", 0L, "first", hour, "end", IdTime.floor(this.now))))
			.satisfies((plan) -> assertThat(plan.partitions()).hasSizeBetween(1, 2));
	}

	private Map<String, Object> records(int days, String phone) {
		Map<String, Object> filter = new HashMap<>();
		filter.put("region", 0);
		filter.put("phone", phone);
		filter.put("from", IdTime.floor(this.now.minus(Duration.ofDays(days))));
		filter.put("to", IdTime.floor(this.now));
		filter.put("newestFirst", true);
		filter.put("limit", 21);
		return filter;
	}

	/** Of the messages, whatever is joined to them. */
	private Plan plan(String name, Object parameter) {
		MappedStatement statement = this.session.getConfiguration().getMappedStatement(CORE + name);
		BoundSql bound = statement.getBoundSql(parameter);
		return this.jdbc.query((connection) -> {
			PreparedStatement explain = connection.prepareStatement("EXPLAIN PARTITIONS " + bound.getSql());
			new DefaultParameterHandler(statement, parameter, bound).setParameters(explain);
			return explain;
		}, (row, index) -> new Plan(row.getString("table"), row.getString("partitions"), row.getString("key")))
			.stream()
			.filter((plan) -> plan.table().equals("m") || plan.table().equals("message"))
			.findFirst()
			.orElseThrow();
	}

	private void tend(Instant time) {
		new Retention(this.jdbc,
				new Months(this.ids, ZoneId.of("Asia/Shanghai"), new RecordSettings(YEARS.plusDays(99))),
				Clock.fixed(time, ZoneOffset.UTC))
			.tend();
	}

	private long step(long first) {
		return (IdTime.floor(this.now) - first) / ROWS;
	}

	/**
	 * How a table is read.
	 *
	 * @param table its name in the statement
	 * @param names the partitions
	 * @param key the index
	 */
	private record Plan(String table, String names, String key) {

		List<String> partitions() {
			return List.of(this.names.split(","));
		}

	}

}
