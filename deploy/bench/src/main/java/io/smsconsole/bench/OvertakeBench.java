package io.smsconsole.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.client.ClientSettings;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.simulator.SimulatedCloud;
import io.smsconsole.core.wire.simulator.SimulatorSettings;
import io.smsconsole.core.wire.tc3.Credential;

/**
 * How long what a program sends takes to the upstream, from the beginning of the call,
 * while a large group send is under way, and how long a small group send takes beside it.
 * Every message of the large one travels alone, to a cloud far away, so that it takes all
 * that a group send may take.
 */
final class OvertakeBench {

	private static final Credential OWNER = new Credential("AKIDbenchbenchbenchbenchbenchbench00",
			"bench-only-secret-of-no-use-to-anybody");

	private static final int LARGE = 1_000_000;

	private static final int SMALL = 1_000;

	private static final int MESSAGES = 1_000;

	private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

	private static final Duration FAR = Duration.ofMillis(50);

	private static final double MOST_MILLIS = 500;

	private final WholeProduct product;

	private final Path journal;

	private int used;

	private OvertakeBench(WholeProduct product, Path journal) {
		this.product = product;
		this.journal = journal;
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/overtake.md}.
	 * @param arguments how many numbers the large group send has, else a million
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		int large = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : LARGE;
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		Path cloudDirectory = directory.resolve("cloud-" + System.nanoTime());
		SimulatorSettings settings = SimulatorSettings.embedded(cloudDirectory)
			.withTiming(SimulatorSettings.Timing.defaults().withReview(Duration.ZERO).withLatency(FAR));
		RatioTable table = new RatioTable("Beside a group send of %,d numbers".formatted(large), "beside it", "alone");
		try (SimulatedCloud cloud = SimulatedCloud.start(settings, Clock.systemUTC());
				WholeProduct product = WholeProduct.start(directory, cloud, "--sms.owner.secret-id=" + OWNER.secretId(),
						"--sms.owner.secret-key=" + OWNER.secretKey())) {
			new OvertakeBench(product, cloudDirectory.resolve("journal.csv")).measure(directory, large, table);
		}
		table.publish(Path.of("bench", "overtake.md"));
	}

	private void measure(Path directory, int large, RatioTable table) throws Exception {
		String equal = this.product.template("Your parcel arrives today");
		String personal = this.product.template("Your parcel {1} arrives today");
		String big = this.product.task(personal, Campaign.personal(directory.resolve("large.csv"), numbers(large)), 1);
		String before = this.product.task(equal, Campaign.equal(directory.resolve("small.csv"), numbers(SMALL)), 0);
		String beside = this.product.task(equal, Campaign.equal(directory.resolve("small.csv"), numbers(SMALL)), 0);
		List<Long> alone = overtake(equal);
		double smallAlone = whole(before);
		this.product.start(big);
		this.product.await(big, (summary) -> summary.submitted() > SMALL);
		List<Long> overtaking = overtake(equal);
		double smallBeside = whole(beside);
		boolean under = this.product.await(big, (summary) -> true).submitted() < large;
		table.atMost("from a program's call to the cloud, p50 in ms", at(overtaking, 0.5), at(alone, 0.5), 0);
		table.atMost("from a program's call to the cloud, p99 in ms", at(overtaking, 0.99), at(alone, 0.99), 0);
		table.atMost("from a program's call to the cloud, p99 in ms, beside %.0f ms".formatted(MOST_MILLIS),
				at(overtaking, 0.99), MOST_MILLIS, 1);
		table.atMost("a small group send of %,d to its last submission, in s".formatted(SMALL), smallBeside, smallAlone,
				0);
		table.atLeast("whether the large one was under way to the end (1 is yes)", under ? 1 : 0, 1, 1);
	}

	private List<String> numbers(int count) {
		List<String> numbers = Campaign.numbers(this.used, count);
		this.used += count;
		return numbers;
	}

	private double whole(String task) {
		long begin = System.nanoTime();
		this.product.start(task);
		this.product.await(task, (summary) -> summary.submitted() >= SMALL);
		return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
	}

	/** Milliseconds from the beginning of each call to the cloud, in ascending order. */
	private List<Long> overtake(String template) throws IOException {
		Map<String, Instant> begun = new HashMap<>();
		ClientSettings settings = ClientSettings.of(URI.create(this.product.address()), OWNER);
		try (SmsClient client = new SmsClient(settings, Clock.systemUTC())) {
			for (String phone : numbers(MESSAGES)) {
				begun.put(phone, Instant.now());
				client.call(new SendSmsRequest(List.of(phone), this.product.app(), template, null, List.of(), null,
						null, null));
				LockSupport.parkNanos(EVERY_NANOS);
			}
		}
		List<Long> taken = taken(begun);
		while (taken.size() < MESSAGES) {
			LockSupport.parkNanos(EVERY_NANOS);
			taken = taken(begun);
		}
		return taken;
	}

	private List<Long> taken(Map<String, Instant> begun) throws IOException {
		List<Long> millis = new ArrayList<>();
		try (Stream<String> lines = Files.lines(this.journal)) {
			lines.map((line) -> line.split(",", -1))
				.filter((fields) -> begun.containsKey(fields[3]))
				.forEach((fields) -> millis
					.add(Duration.between(begun.get(fields[3]), Instant.parse(fields[0])).toMillis()));
		}
		return millis.stream().sorted().toList();
	}

	private static double at(List<Long> sorted, double share) {
		return sorted.get((int) (share * (sorted.size() - 1)));
	}

}
