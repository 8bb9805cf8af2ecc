package io.smsconsole.core.insight.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.IdTime;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.setting.ModifyPlatformSettingsRequest;
import io.smsconsole.core.base.setting.SettingActions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * On a table like that of the messages, which the other tests go on using.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RetentionTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final MonthTable TABLE = new MonthTable("message_months", "id");

	private static final Duration YEARS = Duration.ofDays(1096);

	private static final Instant NOVEMBER = local(2024, 11, 20);

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Ids ids;

	@Autowired
	private RecordKeep keep;

	@Autowired
	private SettingActions settings;

	@BeforeEach
	void onePartition() {
		this.jdbc.execute("CREATE TABLE message_months LIKE message");
		this.jdbc.execute("ALTER TABLE message_months REMOVE PARTITIONING");
		this.jdbc.execute(
				"ALTER TABLE message_months PARTITION BY RANGE (id) (PARTITION p_future VALUES LESS THAN MAXVALUE)");
	}

	@AfterEach
	void cleanUp() {
		this.jdbc.execute("DROP TABLE message_months");
		this.jdbc.update("DELETE FROM retention");
	}

	@Test
	void makesTheMonthsToComeAheadAndNoneTwice() {
		tend(NOVEMBER, YEARS, SHANGHAI);
		assertThat(names()).containsExactly("p202411", "p202412", "p202501", "p202502");
		assertThat(months().get(0).end()).isEqualTo(IdTime.floor(Instant.parse("2024-11-30T16:00:00Z")));
		tend(local(2024, 11, 30), YEARS, SHANGHAI);
		assertThat(names()).hasSize(4);
		tend(local(2024, 12, 1), YEARS, SHANGHAI);
		assertThat(names()).hasSize(5).endsWith("p202503");
	}

	@Test
	void partsWhatIsThereAlreadyAndLosesNothing() {
		long first = message(local(2024, 9, 30));
		message(local(2024, 10, 1));
		message(NOVEMBER);
		message(local(2031, 1, 1));
		tend(NOVEMBER, YEARS, SHANGHAI);
		assertThat(names()).startsWith("p202409", "p202410", "p202411").endsWith("p202502");
		assertThat(count("message_months PARTITION (p202409)")).isOne();
		assertThat(count("message_months PARTITION (p202410)")).isOne();
		assertThat(count("message_months PARTITION (p_future)")).isOne();
		assertThat(count("message_months")).isEqualTo(4);
		tend(local(2025, 6, 1), YEARS, SHANGHAI);
		assertThat(names()).endsWith("p202509");
		assertThat(this.jdbc.queryForObject("SELECT MIN(id) FROM message_months", Long.class)).isEqualTo(first);
	}

	@Test
	void dropsAMonthWhenAllOfItIsOldEnoughAndSaysSo() {
		Duration keep = Duration.ofDays(62);
		message(local(2024, 9, 1));
		message(local(2024, 10, 1));
		tend(local(2024, 10, 2), keep, SHANGHAI);
		tend(local(2024, 12, 1), keep, SHANGHAI);
		assertThat(names()).startsWith("p202409");
		assertThat(this.jdbc.queryForList("SELECT kept_from FROM retention")).isEmpty();
		// 62 days after the end of September
		tend(local(2024, 12, 2), keep, SHANGHAI);
		assertThat(names()).startsWith("p202410");
		assertThat(count("message_months")).isOne();
		assertThat(this.jdbc.queryForObject("SELECT kept_from FROM retention", Long.class))
			.isEqualTo(IdTime.floor(local(2024, 10, 1)));
		assertThat(retention(local(2024, 12, 2), keep, SHANGHAI).oldest()).isEqualTo(local(2024, 10, 1));
	}

	@Test
	void dropsAllThatIsTooOldOnceItIsToBeKeptForLessTime() {
		tend(local(2023, 11, 20), YEARS, SHANGHAI);
		message(local(2023, 12, 1));
		tend(NOVEMBER, YEARS, SHANGHAI);
		assertThat(names()).hasSize(16);
		tend(NOVEMBER, Duration.ofDays(62), SHANGHAI);
		assertThat(names()).containsExactly("p202409", "p202410", "p202411", "p202412", "p202501", "p202502");
		assertThat(count("message_months")).isZero();
	}

	@Test
	void makesNoMonthsThatAreOverAnyway() {
		message(local(2021, 1, 1));
		tend(NOVEMBER, Duration.ofDays(62), SHANGHAI);
		assertThat(names()).startsWith("p202409");
		assertThat(count("message_months PARTITION (p202409)")).isOne();
	}

	@Test
	void doesNoHarmWhereTheClockIsFarBehindOrFarAhead() {
		message(NOVEMBER);
		tend(NOVEMBER, YEARS, SHANGHAI);
		List<MonthPartition> before = months();
		tend(local(2020, 2, 1), Duration.ofDays(62), SHANGHAI);
		assertThat(months()).isEqualTo(before);
		tend(Instant.now().plus(Duration.ofDays(3650)), YEARS, SHANGHAI);
		assertThat(months()).containsAll(before);
		assertThat(retention(Instant.now().plus(Duration.ofDays(3650)), YEARS, SHANGHAI).oldest())
			.isBefore(Instant.now().minus(YEARS).plusSeconds(60));
		assertThat(months().get(months().size() - 1).end())
			.isLessThan(IdTime.floor(Instant.now().plus(Duration.ofDays(130))));
	}

	@Test
	void endsAMonthWhereTheClocksAreJustPutForward() {
		// on 1 October 2023 there is no hour from midnight on
		ZoneId asuncion = ZoneId.of("America/Asuncion");
		Instant midnight = Instant.parse("2023-10-01T04:00:00Z");
		message(midnight.minusMillis(1));
		message(midnight);
		tend(midnight, YEARS, asuncion);
		assertThat(months().get(0)).isEqualTo(new MonthPartition("p202309", IdTime.floor(midnight)));
		assertThat(midnight).isEqualTo(LocalDate.of(2023, 10, 1).atStartOfDay(asuncion).toInstant());
		assertThat(count("message_months PARTITION (p202309)")).isOne();
		assertThat(count("message_months PARTITION (p202310)")).isOne();
	}

	@Test
	void goesOnAfterAChangeOfTheTimeZone() {
		tend(NOVEMBER, YEARS, SHANGHAI);
		tend(local(2024, 12, 20), YEARS, ZoneOffset.UTC);
		assertThat(months())
			.endsWith(new MonthPartition("p202503", IdTime.floor(Instant.parse("2025-04-01T00:00:00Z"))));
		tend(local(2025, 1, 20), YEARS, ZoneId.of("Pacific/Auckland"));
		assertThat(names()).hasSize(6).endsWith("p202504");
	}

	@Test
	void isDoneByOneNodeHoweverManyTry() throws Exception {
		message(local(2024, 1, 1));
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		List<Callable<Void>> all = Collections.nCopies(4, () -> {
			tend(NOVEMBER, YEARS, SHANGHAI);
			return null;
		});
		for (Future<Void> node : nodes.invokeAll(all)) {
			node.get();
		}
		nodes.shutdown();
		assertThat(names()).hasSize(14).doesNotHaveDuplicates();
	}

	@Test
	void givesWayToWhoeverReadsForLong() {
		message(NOVEMBER);
		this.transaction.executeWithoutResult((status) -> {
			count("message_months");
			assertThatExceptionOfType(CompletionException.class)
				.isThrownBy(CompletableFuture.runAsync(() -> tend(NOVEMBER, YEARS, SHANGHAI))::join)
				.withCauseInstanceOf(ConcurrencyFailureException.class);
		});
		assertThat(names()).isEmpty();
		tend(NOVEMBER, YEARS, SHANGHAI);
		assertThat(names()).hasSize(4);
		assertThat(count("message_months")).isOne();
	}

	@Test
	void keepsRecordsForTwoMonthsAtLeast() {
		assertThatNoException().isThrownBy(() -> new RecordSettings(Duration.ofDays(62)));
		assertThatIllegalArgumentException().isThrownBy(() -> new RecordSettings(Duration.ofDays(61)))
			.withMessageStartingWith("SMS_RECORD_KEEP must be");
	}

	@Test
	void keepsRecordsForAsLongAsTheOwnerSetsWithoutARestart() {
		assertThat(this.keep.keep()).isEqualTo(YEARS);
		this.transaction.executeWithoutResult((status) -> {
			this.settings.modify(new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, null,
					null, null, null, null, null, null, null, null, 400, null, null));
			assertThat(new Months(this.ids, SHANGHAI, this.keep).oldest(NOVEMBER))
				.isEqualTo(NOVEMBER.minus(Duration.ofDays(400)));
			status.setRollbackOnly();
		});
		assertThat(this.keep.keep()).isEqualTo(YEARS);
	}

	private void tend(Instant now, Duration keep, ZoneId zone) {
		retention(now, keep, zone).tend();
	}

	private Retention retention(Instant now, Duration keep, ZoneId zone) {
		return new Retention(this.jdbc, new Months(this.ids, zone, new RecordSettings(keep)),
				Clock.fixed(now, ZoneOffset.UTC), List.of(TABLE));
	}

	private List<MonthPartition> months() {
		return TABLE.months(this.jdbc);
	}

	private List<String> names() {
		return months().stream().map(MonthPartition::name).toList();
	}

	private long message(Instant asked) {
		long id = IdTime.floor(asked);
		this.jdbc.update(
				"""
						INSERT INTO message_months (id, sdk_app_id, region, sms_type, template_id, phone, iso_code, content, fee,
						state) VALUES (?, 1, 0, 1, 1, '+8613800138000', 'CN', '', 1, 4)""",
				id);
		return id;
	}

	private long count(String rows) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM " + rows, Long.class);
	}

	private static Instant local(int year, int month, int day) {
		return LocalDateTime.of(year, month, day, 0, 0).atZone(SHANGHAI).toInstant();
	}

}
