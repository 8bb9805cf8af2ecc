package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.limits.country.CountryThreshold;
import io.smsconsole.core.limits.frequency.FrequencyActions;
import io.smsconsole.core.limits.frequency.ModifyFreqRuleRequest;
import io.smsconsole.core.limits.volume.ModifyWarningThresholdRequest;
import io.smsconsole.core.limits.volume.VolumeActions;
import io.smsconsole.core.sending.send.SendActions;
import io.smsconsole.core.wire.api.SendSmsRequest;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Admitting 200 numbers in one request, with every limit of the application set beside
 * the same with none, and with 100,000 unsubscribed numbers and a million customers
 * stored beside nobody. No number is sent to twice, so that each is counted and none is
 * refused.
 */
final class AdmissionBench {

	private static final int NUMBERS = 200;

	private static final int WARM_UP = 3000;

	private static final int REQUESTS = 200;

	private static final int ROUNDS = 5;

	private static final int HIGH = 1_000_000_000;

	private static final double MOST_MILLIS = 5;

	private static final double MOST_FOR_THE_STORED = 1.1;

	private static final String UNSUBSCRIBED = """
			INSERT INTO unsubscription (id, phone, sign_name, sms_type, region, sdk_app_id, created_at)
			SELECT seq, CONCAT('+852', 60000000 + seq), '', 2, 1, 1, NOW() FROM seq_1_to_100000""";

	private static final String CUSTOMERS = """
			INSERT INTO customer (id, region, phone, attributes, created_at, changed_at)
			SELECT seq, 1, CONCAT('+852', 60000000 + seq), '{}', NOW(), NOW() FROM seq_1_to_1000000""";

	/** Beginnings of mobiles in Hong Kong that any six digits may follow. */
	private static final String[] MOBILES = { "+85261", "+85263", "+85264", "+85265", "+85269" };

	private static final int EACH = 1_000_000;

	private final SendActions sender;

	private final JdbcTemplate database;

	private final String template;

	private long number;

	private AdmissionBench(SendActions sender, JdbcTemplate database, String template) {
		this.sender = sender;
		this.database = database;
		this.template = template;
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/admission.md}.
	 * @param arguments not used
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		try (ConfigurableApplicationContext context = BenchApplication
			.start(directory.resolve("data-" + System.nanoTime()))) {
			AdmissionBench bench = new AdmissionBench(context.getBean(SendActions.class),
					context.getBean(JdbcTemplate.class), template(context));
			String limited = app(context);
			String free = app(context);
			context.getBean(VolumeActions.class)
				.modify(new ModifyWarningThresholdRequest(limited, null, HIGH, null, HIGH,
						List.of(new CountryThreshold("HK", null, HIGH))));
			context.getBean(FrequencyActions.class).modify(new ModifyFreqRuleRequest(limited, 9, 99, 999, 1, 30));
			context.getBean(FrequencyActions.class).modify(new ModifyFreqRuleRequest(free, 0, 0, 0, 0, 0));
			bench.publish(limited, free);
		}
	}

	private void publish(String limited, String free) throws IOException {
		run(limited, WARM_UP);
		run(free, WARM_UP);
		ProcessorTime with = new ProcessorTime(0, 0);
		ProcessorTime without = new ProcessorTime(0, 0);
		for (int round = 0; round < ROUNDS; round++) {
			with = sum(with, run(limited, REQUESTS));
			without = sum(without, run(free, REQUESTS));
		}
		this.database.update(UNSUBSCRIBED);
		this.database.update(CUSTOMERS);
		ProcessorTime crowded = rounds(limited);
		this.database.update("DELETE FROM unsubscription");
		this.database.update("TRUNCATE TABLE customer");
		ProcessorTime again = rounds(limited);
		RatioTable table = new RatioTable("Admitting " + NUMBERS + " numbers in one request", "first", "second");
		table.atMost("ms of the console a request, with limits beside 5", millis(with.console()), MOST_MILLIS, 1);
		table.atMost("ms of the console a request, with limits beside without", millis(with.console()),
				millis(without.console()), 0);
		table.atMost("ms of the database a request, with limits beside without", millis(with.database()),
				millis(without.database()), 0);
		table.atMost("ms of both a request, with many stored beside nobody", millis(crowded.both()),
				millis((with.both() + again.both()) / 2), MOST_FOR_THE_STORED);
		table.publish(Path.of("bench", "admission.md"));
	}

	private ProcessorTime rounds(String app) {
		run(app, REQUESTS);
		ProcessorTime sum = new ProcessorTime(0, 0);
		for (int round = 0; round < ROUNDS; round++) {
			sum = sum(sum, run(app, REQUESTS));
		}
		return sum;
	}

	private ProcessorTime run(String app, int requests) {
		ProcessorTime begin = ProcessorTime.now();
		for (int i = 0; i < requests; i++) {
			long accepted = this.sender
				.send(new SendSmsRequest(numbers(), app, this.template, null, List.of(), null, null, null))
				.sendStatusSet()
				.stream()
				.filter((status) -> status.code().equals("Ok"))
				.count();
			if (accepted != NUMBERS) {
				throw new IllegalStateException("Only " + accepted + " were accepted");
			}
		}
		return ProcessorTime.now().since(begin);
	}

	private List<String> numbers() {
		List<String> numbers = new ArrayList<>(NUMBERS);
		for (int i = 0; i < NUMBERS; i++) {
			long index = this.number++;
			numbers
				.add(MOBILES[(int) (index / EACH % MOBILES.length)] + String.valueOf(EACH + index % EACH).substring(1));
		}
		return numbers;
	}

	private static String app(ConfigurableApplicationContext context) {
		return context.getBean(AppActions.class).add(new AddAppInfoRequest("Bench", null, null)).smsSdkAppId();
	}

	private static String template(ConfigurableApplicationContext context) {
		JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
		jdbc.update("INSERT INTO template (region, name, content, type, state, upstream_id, submitted)"
				+ " VALUES (1, 'Bench', 'Your parcel arrives today', 2, 0, 1, NOW())");
		return jdbc.queryForObject("SELECT CAST(MAX(id) AS CHAR) FROM template", String.class);
	}

	private static ProcessorTime sum(ProcessorTime one, ProcessorTime other) {
		return new ProcessorTime(one.console() + other.console(), one.database() + other.database());
	}

	private static double millis(double seconds) {
		return seconds * TimeUnit.SECONDS.toMillis(1) / (ROUNDS * REQUESTS);
	}

}
