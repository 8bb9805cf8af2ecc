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
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.client.ClientSettings;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.simulator.SimulatedCloud;
import io.smsconsole.core.wire.simulator.SimulatorSettings;
import io.smsconsole.core.wire.tc3.Credential;

/**
 * A group send of 100,000 numbers with equal parameters in the whole product, from the
 * start to the last submission and to the last receipt, beside a bare loop of the same
 * client that sends the same requests to the same simulated cloud. No number is sent to
 * twice, so that the frequency limits count each and refuse none.
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
		SimulatorSettings settings = SimulatorSettings.embedded(directory.resolve("cloud-" + System.nanoTime()))
			.withTiming(SimulatorSettings.Timing.defaults().withReview(Duration.ZERO));
		try (SimulatedCloud cloud = SimulatedCloud.start(settings, Clock.systemUTC());
				WholeProduct product = WholeProduct.start(directory, cloud)) {
			String template = product.template(TEXT);
			List<String> numbers = numbers(0);
			Path list = Files.write(directory.resolve("numbers.csv"), numbers);
			Path others = Files.write(directory.resolve("others.csv"), numbers(NUMBERS));
			Run first = run(product, product.task(template, list));
			Run second = run(product, product.task(template, others));
			publish(first, second, bareLoop(cloud, numbers, product.upstreamTemplate(template)));
		}
	}

	private static Run run(WholeProduct product, String task) {
		ProcessorTime before = ProcessorTime.now();
		long begin = System.nanoTime();
		product.start(task);
		product.await(task, (summary) -> summary.submitted() >= NUMBERS);
		double submitted = rate(begin);
		ProcessorTime used = ProcessorTime.now().since(before);
		product.await(task, (summary) -> summary.delivered() >= NUMBERS);
		return new Run(submitted, rate(begin), used);
	}

	/** Mobiles in Hong Kong whose last four digits are not magic. */
	private static List<String> numbers(int skipped) {
		return IntStream.range(0, Integer.MAX_VALUE)
			.mapToObj((index) -> "+8526%03d%04d".formatted(index / 9000, 1000 + index % 9000))
			.filter((number) -> PhoneNumbers.strict(number).isNumber())
			.skip(skipped)
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

	private static void publish(Run first, Run second, double bare) throws IOException {
		String table = """
				# A group send of %,d numbers with equal parameters

				| what | messages a second | of the bare loop | needed | met |
				|---|---:|---:|---:|---|
				%s%s| bare loop of the same client | %,.0f | 1.00 | | |

				%s%sTwo processors have two seconds of processor time a second, for console, simulated cloud and database.
				"""
			.formatted(NUMBERS, first.rows("first after a start", bare), second.rows("second", bare), bare,
					first.sentence("first"), second.sentence("second"));
		System.out.println(table);
		Files.writeString(Path.of("bench", "task.md"), table);
	}

	/**
	 * What a group send came to.
	 *
	 * @param submitted messages a second up to the last submission
	 * @param settled messages a second up to the last receipt
	 * @param used processor time up to the last submission
	 */
	private record Run(double submitted, double settled, ProcessorTime used) {

		String rows(String name, double bare) {
			String met = (this.submitted >= NEEDED_PER_SECOND) ? "yes" : "no";
			return "| %1$s, start to last submission | %2$,.0f | %3$.2f | ≥ %4$,.0f | %5$s |%n".formatted(name,
					this.submitted, this.submitted / bare, NEEDED_PER_SECOND, met)
					+ "| %s, start to last receipt | %,.0f | %.2f | | |%n".formatted(name, this.settled,
							this.settled / bare);
		}

		String sentence(String name) {
			double seconds = this.used.console() + this.used.database();
			return "The %s one used %.1f s of processor time and %.1f s of the database's: %,.0f messages for each second.%n"
				.formatted(name, this.used.console(), this.used.database(), NUMBERS / seconds);
		}

	}

}
