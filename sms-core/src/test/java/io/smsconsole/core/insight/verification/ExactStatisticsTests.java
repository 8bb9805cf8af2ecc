package io.smsconsole.core.insight.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.ModifyReplyCallbackRequest;
import io.smsconsole.core.insight.scope.Grain;
import io.smsconsole.core.insight.statistics.AnalysisActions;
import io.smsconsole.core.insight.statistics.CountryFigures;
import io.smsconsole.core.insight.statistics.DescribeConversionStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeLatencyStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeMonthStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeNationCodeStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeReceiptResultRequest;
import io.smsconsole.core.insight.statistics.DescribeSendSMSResultRequest;
import io.smsconsole.core.insight.statistics.DescribeStatisticQueryRequest;
import io.smsconsole.core.insight.statistics.DescribeVerificationStatisticRequest;
import io.smsconsole.core.insight.statistics.LatencyActions;
import io.smsconsole.core.insight.statistics.ReasonCount;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.sending.latency.Latencies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends, settles, converts, answers, calls back and folds at random on several threads,
 * with crashes in the middle, and compares every view with a count over the messages, and
 * the replies with those that were answered.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ExactStatisticsTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** Lately, since receipts of long ago are not looked up. */
	private static final LocalDate DAY = LocalDate.now(ZONE).minusDays(3);

	/** In a month that is over. */
	private static final LocalDate EARLIER = DAY.minusMonths(2);

	private static final int LONG = 200;

	private static final int THREADS = 4;

	private static final int ROUNDS = 6;

	@Autowired
	private CountVerifier verifier;

	@Autowired
	private StatisticActions statistics;

	@Autowired
	private AnalysisActions analysis;

	@Autowired
	private LatencyActions latency;

	@Autowired
	private Latencies latencies;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CallbackActions callbacks;

	@Autowired
	private CatalogMother mother;

	private final ExecutorService workers = Executors.newFixedThreadPool(THREADS + 1);

	private long app;

	@BeforeEach
	void applicationWithAReceiver() {
		this.app = this.mother.app();
		this.callbacks.modifyReply(new ModifyReplyCallbackRequest("http://8.8.8.8/replies", true));
	}

	@AfterEach
	void cleanUp() {
		this.workers.shutdownNow();
		this.callbacks.modifyReply(new ModifyReplyCallbackRequest("", false));
		this.jdbc.update("DELETE FROM delivery WHERE kind = 1");
		this.jdbc.update("DELETE FROM delivery_entry WHERE target = 0");
		this.jdbc.update("DELETE FROM reply");
		for (String table : List.of("conversion", "unsubscription", "pull_queue", "pull_turn", "tally_delta",
				"tally_hour", "tally_day", "tally_month", "latency_hour", "latency_day", "message", "app")) {
			this.jdbc.update("DELETE FROM " + table + " WHERE sdk_app_id = ?", this.app);
		}
	}

	@Test
	void everyViewIsACountOverTheMessagesAtAnyMomentUnderLoadAndWithCrashes() throws Exception {
		Answers answers = new Answers(this.context, morning(DAY));
		EveryReply replies = new EveryReply(this.context, answers, this.app);
		List<AtRandom> all = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			AtRandom worker = new AtRandom(this.context, answers, this.app, morning((i == 0) ? EARLIER : DAY), i);
			worker.begin();
			all.add(worker);
		}
		for (int round = 0; round < ROUNDS; round++) {
			AtomicBoolean over = new AtomicBoolean();
			Future<Integer> looks = this.workers.submit(() -> lookWhile(over));
			for (Future<Void> work : this.workers.invokeAll(all, 5, TimeUnit.MINUTES)) {
				work.get();
			}
			over.set(true);
			assertThat(looks.get()).isPositive();
			assertViewsAreExact();
			replies.assertExact();
		}
		replies.assertVaried();
		replies.assertPulledOnce();
		assertThat(count("SELECT COUNT(*) FROM message WHERE sdk_app_id = ?")).isGreaterThan(500);
		assertThat(count("SELECT COUNT(*) FROM conversion WHERE sdk_app_id = ?")).isPositive();
		assertThat(count("SELECT COUNT(*) FROM tally_hour WHERE sdk_app_id = ?")).isPositive();
		assertLatencyIsMeasured();
		tamper();
	}

	private static Instant morning(LocalDate day) {
		return day.atTime(8, 0).atZone(ZONE).toInstant();
	}

	/** Whatever was committed was measured, and nothing else. */
	private void assertLatencyIsMeasured() {
		this.latencies.flush();
		assertThat(measured(1)).isEqualTo(count("SELECT COUNT(*) FROM message WHERE sdk_app_id = ? AND state <> 0"));
		assertThat(measured(2))
			.isEqualTo(count("SELECT COUNT(*) FROM message WHERE sdk_app_id = ? AND submitted_at IS NOT NULL"));
		assertThat(measured(3))
			.isEqualTo(count("SELECT COUNT(*) FROM message WHERE sdk_app_id = ? AND state IN (4, 5)"));
		long begin = DAY.atStartOfDay(ZONE).toEpochSecond();
		assertThat(this.latency
			.latency(new DescribeLatencyStatisticRequest(0, Long.toString(this.app), begin, begin + 86_399)))
			.satisfies((answer) -> {
				assertThat(answer.pointSet()).hasSize(24);
				assertThat(answer.accept().count()).isPositive();
				assertThat(answer.accept().p50()).isLessThanOrEqualTo(answer.accept().p99()).isPositive();
			});
	}

	private long measured(int stage) {
		long hours = count(
				"SELECT COALESCE(SUM(messages), 0) FROM latency_hour WHERE stage = " + stage + " AND sdk_app_id = ?");
		assertThat(count(
				"SELECT COALESCE(SUM(messages), 0) FROM latency_day WHERE stage = " + stage + " AND sdk_app_id = ?"))
			.isEqualTo(hours);
		return hours;
	}

	/** Counts and messages belong together in every snapshot, also amid the work. */
	private int lookWhile(AtomicBoolean over) {
		int looks = 0;
		do {
			assertThat(differences()).isEmpty();
			looks++;
		}
		while (!over.get());
		return looks;
	}

	private void tamper() {
		this.jdbc.update("UPDATE tally_hour SET messages = messages + 1 WHERE sdk_app_id = ? LIMIT 1", this.app);
		assertThat(differences()).extracting(Difference::what).containsExactlyInAnyOrder("messages", "day");
		this.jdbc.update("UPDATE tally_day SET messages = messages + 1 WHERE sdk_app_id = ? LIMIT 1", this.app);
		assertThat(differences()).extracting(Difference::what).contains("month");
	}

	private List<Difference> differences() {
		Findings findings = new Findings();
		for (LocalDate day : List.of(EARLIER, DAY)) {
			this.verifier.verify(day, findings);
		}
		this.verifier.verifyMonths(List.of(EARLIER, DAY), findings);
		return findings.differences()
			.stream()
			.filter((difference) -> difference.smsSdkAppId().equals(Long.toString(this.app)))
			.toList();
	}

	private void assertViewsAreExact() {
		long end = DAY.plusDays(1).atStartOfDay(ZONE).toEpochSecond() - 1;
		String id = Long.toString(this.app);
		for (int days : List.of(0, 6, LONG)) {
			ZonedDateTime first = DAY.minusDays(days).atStartOfDay(ZONE);
			EveryMessage every = new EveryMessage(this.jdbc, this.ids, this.app, first);
			long from = first.toEpochSecond();
			assertThat(this.statistics.query(new DescribeStatisticQueryRequest(0, id, from, end)))
				.satisfies((answer) -> {
					assertThat(answer.total()).isEqualTo(every.figures());
					assertThat(answer.pointSet().stream().filter((point) -> point.figures().requests() > 0).toList())
						.isEqualTo(every.points(Grain.of(days + 1)));
				});
			assertThat(
					this.statistics.months(new DescribeMonthStatisticRequest(0, id, null, null, from, end)).pointSet())
				.filteredOn((point) -> point.figures().requests() > 0)
				.isEqualTo(every.points(Grain.MONTH));
			assertThat(this.analysis.failures(new DescribeSendSMSResultRequest(0, id, null, null, from, end))
				.failureSet()
				.stream()
				.collect(Collectors.toMap((failure) -> failure.status() + failure.code() + failure.description(),
						(failure) -> failure.count())))
				.isEqualTo(every.failures());
			assertThat(this.analysis.receipts(new DescribeReceiptResultRequest(0, id, null, null, from, end)))
				.satisfies((answer) -> {
					assertThat(answer.total().delivered()).isEqualTo(every.figures().delivered());
					assertThat(answer.total().failed())
						.isEqualTo(every.figures().failed() + every.figures().rejected());
					assertThat(answer.total().waiting()).isEqualTo(every.waiting());
					assertThat(answer.reasonSet()
						.stream()
						.collect(Collectors.toMap(ReasonCount::reason, ReasonCount::count))).isEqualTo(every.reasons());
				});
			assertThat(this.statistics.conversions(new DescribeConversionStatisticRequest(0, id, null, null, from, end))
				.total()
				.converted()).isEqualTo(every.converted());
			assertThat(this.statistics
				.verifications(new DescribeVerificationStatisticRequest(0, id, null, null, from, end))
				.total()).isEqualTo(every.codes());
			Map<String, Long> countries = this.analysis
				.countries(new DescribeNationCodeStatisticRequest(1, id, null, null, from, end))
				.countrySet()
				.stream()
				.collect(Collectors.toMap(CountryFigures::isoCode, (country) -> country.figures().requests()));
			assertThat(countries).isEqualTo(every.abroad());
		}
	}

	private long count(String sql) {
		return this.jdbc.queryForObject(sql, Long.class, this.app);
	}

}
