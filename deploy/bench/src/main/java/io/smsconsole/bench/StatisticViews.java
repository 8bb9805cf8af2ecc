package io.smsconsole.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import io.smsconsole.core.insight.statistics.AnalysisActions;
import io.smsconsole.core.insight.statistics.DescribeConversionStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeLatencyStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeMonthStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribeNationCodeStatisticRequest;
import io.smsconsole.core.insight.statistics.DescribePackageConsumptionRequest;
import io.smsconsole.core.insight.statistics.DescribeReceiptResultRequest;
import io.smsconsole.core.insight.statistics.DescribeSendSMSResultRequest;
import io.smsconsole.core.insight.statistics.DescribeStatisticChoiceRequest;
import io.smsconsole.core.insight.statistics.DescribeStatisticQueryRequest;
import io.smsconsole.core.insight.statistics.DescribeVerificationStatisticRequest;
import io.smsconsole.core.insight.statistics.LatencyActions;
import io.smsconsole.core.insight.statistics.StatisticActions;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every view of the statistics over a day, 30 days and a year, of all applications and of
 * the one that sends most.
 */
final class StatisticViews {

	private static final double MOST_MILLIS = 200;

	private static final double MOST_MILLIS_OF_A_YEAR = 1000;

	private static final int TIMES = 11;

	/** Of longer periods nothing is asked. */
	private static final int MONTH = 30;

	private static final int[] PERIODS = { 1, MONTH, 400 };

	private final StatisticActions statistics;

	private final AnalysisActions analysis;

	private final LatencyActions latency;

	private final String largest;

	private final Instant end;

	StatisticViews(ApplicationContext context, Instant end) {
		this.statistics = context.getBean(StatisticActions.class);
		this.analysis = context.getBean(AnalysisActions.class);
		this.latency = context.getBean(LatencyActions.class);
		this.largest = context.getBean(JdbcTemplate.class)
			.queryForObject("SELECT CAST(sdk_app_id AS CHAR) FROM bench_sender GROUP BY sdk_app_id"
					+ " ORDER BY COUNT(*) DESC LIMIT 1", String.class);
		this.end = end;
	}

	void measure(RatioTable table) {
		for (int days : PERIODS) {
			for (String app : Arrays.asList(null, this.largest)) {
				views(days, app).forEach((name, view) -> {
					double first = StatisticsBench.millis(view);
					double[] millis = new double[TIMES];
					for (int i = 0; i < TIMES; i++) {
						millis[i] = StatisticsBench.millis(view);
					}
					Arrays.sort(millis);
					String what = "%s, %d days, %s".formatted(name, days,
							(app != null) ? "the largest application" : "all applications");
					double most = (days > MONTH) ? MOST_MILLIS_OF_A_YEAR : MOST_MILLIS;
					table.atMost(what + ", ms for the first time", first, most, 0);
					table.atMost(what + ", ms", millis[TIMES / 2], most, 1);
				});
			}
		}
	}

	private Map<String, Runnable> views(int days, String app) {
		long from = this.end.minus(Duration.ofDays(days)).getEpochSecond();
		long to = this.end.getEpochSecond() - 1;
		Map<String, Runnable> views = new LinkedHashMap<>();
		views.put("overview",
				() -> this.statistics.query(new DescribeStatisticQueryRequest(0, app, null, null, from, to)));
		views.put("months",
				() -> this.statistics.months(new DescribeMonthStatisticRequest(0, app, null, null, from, to)));
		views.put("failures",
				() -> this.analysis.failures(new DescribeSendSMSResultRequest(0, app, null, null, from, to)));
		views.put("receipts",
				() -> this.analysis.receipts(new DescribeReceiptResultRequest(0, app, null, null, from, to)));
		views.put("countries",
				() -> this.analysis.countries(new DescribeNationCodeStatisticRequest(1, app, null, null, from, to)));
		views.put("conversions", () -> this.statistics
			.conversions(new DescribeConversionStatisticRequest(0, app, null, null, from, to)));
		views.put("verification codes", () -> this.statistics
			.verifications(new DescribeVerificationStatisticRequest(0, app, null, null, from, to)));
		views.put("packages",
				() -> this.statistics.packages(new DescribePackageConsumptionRequest(0, app, null, null, from, to)));
		views.put("choices",
				() -> this.analysis.choices(new DescribeStatisticChoiceRequest(0, app, null, null, from, to)));
		views.put("latency", () -> this.latency.latency(new DescribeLatencyStatisticRequest(0, app, from, to)));
		return views;
	}

}
