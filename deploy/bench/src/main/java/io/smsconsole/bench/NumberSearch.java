package io.smsconsole.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import io.smsconsole.core.base.id.IdTime;
import io.smsconsole.core.insight.record.DescribeSendSmsRecordRequest;
import io.smsconsole.core.insight.record.RecordActions;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Searches of messages by number, each for a number that was not searched for before, and
 * pages of the list.
 */
final class NumberSearch {

	private static final double MOST_MILLIS = 100;

	private static final int TIMES = 100;

	private final RecordActions records;

	private final JdbcTemplate jdbc;

	private final Instant end;

	private final Random random = new Random(7);

	NumberSearch(ApplicationContext context, Instant end) {
		this.records = context.getBean(RecordActions.class);
		this.jdbc = context.getBean(JdbcTemplate.class);
		this.end = end;
	}

	void measure(RatioTable table) {
		search(60);
		for (int days : new int[] { 60, 400 }) {
			double[] millis = search(days);
			table.atMost("search by number in %d days, ms at the median".formatted(days), millis[TIMES / 2],
					MOST_MILLIS, 1);
			table.atMost("search by number in %d days, ms at most".formatted(days), millis[TIMES - 1], MOST_MILLIS, 1);
		}
		double[] pages = new double[TIMES];
		String cursor = null;
		for (int i = 0; i < TIMES; i++) {
			String from = cursor;
			long begin = System.nanoTime();
			cursor = this.records.list(request(60, null, from)).cursor();
			pages[i] = (System.nanoTime() - begin) / 1e6;
		}
		Arrays.sort(pages);
		table.atMost("a page of the messages of 60 days, ms at most of %d pages".formatted(TIMES), pages[TIMES - 1],
				MOST_MILLIS, 1);
	}

	private double[] search(int days) {
		double[] millis = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			DescribeSendSmsRecordRequest request = request(days, number(), null);
			millis[i] = StatisticsBench.millis(() -> this.records.list(request));
		}
		Arrays.sort(millis);
		return millis;
	}

	private DescribeSendSmsRecordRequest request(int days, String number, String cursor) {
		return new DescribeSendSmsRecordRequest(0, null, this.end.minus(Duration.ofDays(days)).getEpochSecond(),
				this.end.getEpochSecond(), number, null, null, 20, cursor, null);
	}

	private String number() {
		Instant time = this.end.minus(Duration.ofMinutes(this.random.nextInt(399 * 1440)));
		List<String> found = this.jdbc.queryForList(
				"SELECT phone FROM message WHERE id >= ? AND region = 0 ORDER BY id LIMIT 1", String.class,
				IdTime.floor(time));
		return found.get(0);
	}

}
