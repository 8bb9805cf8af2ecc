package io.smsconsole.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.client.ClientSettings;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.simulator.SimulatedCloud;
import io.smsconsole.core.wire.simulator.SimulatorSettings;
import io.smsconsole.core.wire.tc3.Credential;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Group sends of 100,000 numbers in the whole product, from the start to the last
 * submission, beside a bare loop of the same client that sends the same requests to the
 * same simulated cloud with as many at once: everybody told the same, 200 in a request,
 * and everybody told something else, one in a request. Once with a cloud that answers at
 * once, where console, database and cloud share the processors, and once with one that
 * takes as long as one far away.
 */
final class CampaignBench {

	private static final int NUMBERS = 100_000;

	private static final int PACK = 200;

	private static final int CONCURRENCY = 16;

	private static final String NEAR_AND_FAR = "0,50";

	private static final double EQUAL = 1.3;

	private static final double PERSONAL = 1.5;

	private final WholeProduct product;

	private final SimulatedCloud cloud;

	private final Path directory;

	private int used;

	private CampaignBench(WholeProduct product, SimulatedCloud cloud, Path directory) {
		this.product = product;
		this.cloud = cloud;
		this.directory = directory;
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/campaign.md}.
	 * @param arguments {@code --data=}, a directory that {@link Years} filled, for a
	 * database that is not empty; {@code --away=}, milliseconds to the cloud, for these
	 * alone; {@code --only=}, {@code equal} or {@code personalised}, for one of the two
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		Map<String, String> options = Years.options(arguments);
		String data = options.get("data");
		String[] settings = (data != null) ? WholeProduct.onYears(Path.of(data).toAbsolutePath()) : new String[0];
		RatioTable table = new RatioTable("A group send of %,d numbers%s, in s".formatted(NUMBERS,
				(data != null) ? " beside the messages of years" : ""), "ours", "bare loop");
		for (String away : options.getOrDefault("away", NEAR_AND_FAR).split(",")) {
			Duration latency = Duration.ofMillis(Long.parseLong(away));
			SimulatorSettings simulated = SimulatorSettings.embedded(directory.resolve("cloud-" + System.nanoTime()))
				.withTiming(SimulatorSettings.Timing.defaults().withReview(Duration.ZERO).withLatency(latency));
			try (SimulatedCloud cloud = SimulatedCloud.start(simulated, Clock.systemUTC());
					WholeProduct product = WholeProduct.start(directory, cloud, settings)) {
				String far = latency.isZero() ? "" : ", %d ms away".formatted(latency.toMillis());
				CampaignBench bench = new CampaignBench(product, cloud, directory);
				if (!"personalised".equals(options.get("only"))) {
					bench.measureEqual(table, far);
				}
				if (!"equal".equals(options.get("only"))) {
					bench.measurePersonalised(table, far);
				}
			}
		}
		table.publish(Path.of("bench", (data != null) ? "campaign-years.md" : "campaign.md"));
	}

	private void measureEqual(RatioTable table, String far) throws Exception {
		String template = this.product.template("Your parcel arrives today");
		Sent first = send(template, false);
		Sent sent = send(template, false);
		double bare = bareLoop(template, PACK);
		table.atMost("equal, the first after a start, to the last submission" + far, first.submitted(), bare, 0);
		table.atMost("equal, to the last submission" + far, sent.submitted(), bare, EQUAL);
		table.atMost("equal, beside the same rows written and moved on once by the database alone" + far,
				sent.submitted(), rowsAlone(), 0);
		table.atMost("equal, to the last receipt" + far, sent.settled(), bare, 0);
		table.atMost("equal, processor time of console, cloud and database" + far, sent.processors(), bare, 0);
	}

	private void measurePersonalised(RatioTable table, String far) throws Exception {
		String template = this.product.template("Your parcel {1} arrives today");
		Sent first = send(template, true);
		Sent sent = send(template, true);
		double bare = bareLoop(template, 1);
		table.atMost("personalised, the first after a start, to the last submission" + far, first.submitted(), bare, 0);
		table.atMost("personalised, to the last submission" + far, sent.submitted(), bare, PERSONAL);
		table.atMost("personalised, beside the bare loop and then the same messages by the database alone" + far,
				sent.submitted(), bare + rowsAlone(), 0);
		table.atMost("personalised, to the last receipt" + far, sent.settled(), bare, 0);
		table.atMost("personalised, processor time of console, cloud and database" + far, sent.processors(), bare, 0);
	}

	private Sent send(String template, boolean personal) throws Exception {
		List<String> numbers = Campaign.numbers(this.used, NUMBERS);
		this.used += NUMBERS;
		Path file = this.directory.resolve("numbers.csv");
		String task = this.product.task(template,
				personal ? Campaign.personal(file, numbers) : Campaign.equal(file, numbers), personal ? 1 : 0);
		ProcessorTime before = ProcessorTime.now();
		long begin = System.nanoTime();
		this.product.start(task);
		this.product.await(task, (summary) -> summary.submitted() >= NUMBERS);
		double submitted = seconds(begin);
		ProcessorTime used = ProcessorTime.now().since(before);
		this.product.await(task, (summary) -> summary.delivered() >= NUMBERS);
		return new Sent(submitted, seconds(begin), used.console() + used.database());
	}

	private double bareLoop(String template, int pack) throws InterruptedException {
		String upstream = this.product.upstreamTemplate(template);
		List<String> numbers = Campaign.numbers(0, NUMBERS);
		ClientSettings settings = ClientSettings.of(this.cloud.url(),
				new Credential(this.cloud.secretId(), this.cloud.secretKey()));
		AtomicInteger next = new AtomicInteger();
		try (SmsClient client = new SmsClient(settings, Clock.systemUTC())) {
			ExecutorService senders = Executors.newFixedThreadPool(CONCURRENCY);
			long begin = System.nanoTime();
			for (int sender = 0; sender < CONCURRENCY; sender++) {
				senders.execute(() -> {
					for (int i = next.getAndIncrement(); i < NUMBERS / pack; i = next.getAndIncrement()) {
						client.call(request(numbers.subList(i * pack, (i + 1) * pack), i, upstream, pack == 1));
					}
				});
			}
			senders.shutdown();
			senders.awaitTermination(10, TimeUnit.MINUTES);
			return seconds(begin);
		}
	}

	/**
	 * What no sender can go below who keeps each message: a copy of those sent last, in
	 * the same packs, written and then noted as submitted.
	 */
	private double rowsAlone() throws InterruptedException {
		JdbcTemplate jdbc = this.product.bean(JdbcTemplate.class);
		List<Long> ids = jdbc.queryForList("SELECT id FROM message ORDER BY id DESC LIMIT " + NUMBERS, Long.class);
		jdbc.execute("CREATE TABLE bench_message LIKE message");
		ExecutorService writers = Executors.newFixedThreadPool(CONCURRENCY);
		long begin = System.nanoTime();
		for (int from = 0; from < NUMBERS; from += PACK) {
			Object[] pack = { ids.get(from + PACK - 1), ids.get(from) };
			writers.execute(() -> {
				jdbc.update("INSERT INTO bench_message SELECT * FROM message WHERE id BETWEEN ? AND ?", pack);
				jdbc.update("UPDATE bench_message SET state = 3, submitted_at = NOW(3),"
						+ " upstream_serial_no = CONCAT('bench:', id) WHERE id BETWEEN ? AND ?", pack);
			});
		}
		writers.shutdown();
		writers.awaitTermination(10, TimeUnit.MINUTES);
		double seconds = seconds(begin);
		jdbc.execute("DROP TABLE bench_message");
		return seconds;
	}

	private static SendSmsRequest request(List<String> numbers, int index, String template, boolean personal) {
		return new SendSmsRequest(numbers, "1400000000", template, null,
				personal ? List.of(Campaign.word(index)) : List.of(), null, "bare-" + index, null);
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
	}

	/**
	 * What a group send came to.
	 *
	 * @param submitted seconds to the last submission
	 * @param settled seconds to the last receipt
	 * @param processors seconds of processor time to the last submission
	 */
	private record Sent(double submitted, double settled, double processors) {

	}

}
