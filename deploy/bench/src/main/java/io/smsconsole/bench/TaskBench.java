package io.smsconsole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.client.ClientSettings;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.simulator.SimulatedCloud;
import io.smsconsole.core.wire.simulator.SimulatorSettings;
import io.smsconsole.core.wire.tc3.Credential;

/**
 * A group send of 100,000 numbers with equal parameters in the whole product, from the
 * start to the last submission and to the last receipt, beside a bare loop of the same
 * client that sends the same requests to the same simulated cloud.
 */
final class TaskBench {

	private static final int NUMBERS = 100_000;

	private static final int PACK = 200;

	private static final int CONCURRENCY = 16;

	private static final double NEEDED_PER_SECOND = 5000;

	private static final String TEXT = "Your parcel arrives today";

	private TaskBench() {
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/task.md}.
	 * @param arguments not used
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		SimulatorSettings settings = SimulatorSettings.embedded(directory.resolve("cloud"))
			.withTiming(SimulatorSettings.Timing.defaults().withReview(Duration.ZERO));
		try (SimulatedCloud cloud = SimulatedCloud.start(settings, Clock.systemUTC());
				WholeProduct product = WholeProduct.start(directory, cloud)) {
			String template = product.template(TEXT);
			Path list = directory.resolve("numbers.csv");
			List<String> numbers = numbers();
			Files.write(list, numbers);
			String task = product.task(template, list);
			long begin = System.nanoTime();
			product.start(task);
			TaskSummary submitted = product.await(task, (summary) -> summary.submitted() >= NUMBERS);
			double submittedRate = rate(begin);
			product.await(task, (summary) -> summary.delivered() >= NUMBERS);
			double settledRate = rate(begin);
			double bare = bareLoop(cloud, numbers, product.upstreamTemplate(template));
			publish(submitted, submittedRate, settledRate, bare);
		}
	}

	/** Mobiles in Hong Kong whose last four digits are not magic. */
	private static List<String> numbers() {
		return IntStream.range(0, Integer.MAX_VALUE)
			.mapToObj((index) -> "+8526%03d%04d".formatted(index / 9000, 1000 + index % 9000))
			.filter((number) -> PhoneNumbers.strict(number).isNumber())
			.limit(NUMBERS)
			.toList();
	}

	private static double rate(long begin) {
		return NUMBERS * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
	}

	private static double bareLoop(SimulatedCloud cloud, List<String> numbers, String template)
			throws InterruptedException {
		ClientSettings settings = ClientSettings.of(cloud.url(), new Credential(cloud.secretId(), cloud.secretKey()));
		AtomicInteger next = new AtomicInteger();
		try (SmsClient client = new SmsClient(settings, Clock.systemUTC())) {
			ExecutorService senders = Executors.newFixedThreadPool(CONCURRENCY);
			long begin = System.nanoTime();
			for (int sender = 0; sender < CONCURRENCY; sender++) {
				senders.execute(() -> {
					for (int pack = next.getAndIncrement(); pack < NUMBERS / PACK; pack = next.getAndIncrement()) {
						client.call(request(numbers.subList(pack * PACK, (pack + 1) * PACK), pack, template));
					}
				});
			}
			senders.shutdown();
			senders.awaitTermination(10, TimeUnit.MINUTES);
			return rate(begin);
		}
	}

	private static SendSmsRequest request(List<String> numbers, int pack, String template) {
		return new SendSmsRequest(numbers, "1400000000", template, null, List.of(), null, "bare-" + pack, null);
	}

	private static void publish(TaskSummary summary, double submitted, double settled, double bare) throws IOException {
		String met = (submitted >= NEEDED_PER_SECOND) ? "yes" : "no";
		String table = """
				# A group send of %,d numbers with equal parameters

				| what | messages a second | of the bare loop | needed | met |
				|---|---:|---:|---:|---|
				| start to last submission | %,.0f | %.2f | ≥ %,.0f | %s |
				| start to last receipt | %,.0f | %.2f | | |
				| bare loop of the same client | %,.0f | 1.00 | | |

				Accepted %,d, submitted %,d.
				""".formatted(NUMBERS, submitted, submitted / bare, NEEDED_PER_SECOND, met, settled, settled / bare,
				bare, summary.accepted(), summary.submitted());
		System.out.println(table);
		Files.writeString(Path.of("bench", "task.md"), table);
	}

}
