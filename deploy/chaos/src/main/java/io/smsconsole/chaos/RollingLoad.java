package io.smsconsole.chaos;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;

/**
 * Programs that send through a proxy, never trying twice, until standard input ends; then
 * compares what they were told with what the simulated cloud took.
 */
public final class RollingLoad {

	private static final int PROGRAMS = 8;

	private static final int PHONE = 3;

	private static final int OUTCOME = 6;

	/** Numbers whose last four digits are lower have a fate of their own at the cloud. */
	private static final int ORDINARY = 100;

	private static final int ENDINGS = 10_000;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Api api;

	private final Shop shop;

	private final AtomicInteger next = new AtomicInteger();

	private final Queue<String> accepted = new ConcurrentLinkedQueue<>();

	private final Queue<String> failed = new ConcurrentLinkedQueue<>();

	private final AtomicLong slowestMillis = new AtomicLong();

	private volatile boolean over;

	private RollingLoad(Api api, Shop shop) {
		this.api = api;
		this.shop = shop;
	}

	/**
	 * Sends until standard input ends.
	 * @param args the proxy's port, a key's id and its secret, and the cloud's journal
	 * @throws TencentCloudSDKException if nothing can be sent at all
	 * @throws IOException if the journal cannot be read
	 * @throws InterruptedException if interrupted while the last are answered
	 */
	public static void main(String[] args) throws TencentCloudSDKException, IOException, InterruptedException {
		Api api = new Api(Integer.parseInt(args[0]), args[1], args[2]);
		RollingLoad load = new RollingLoad(api, Shop.open(api));
		ExecutorService programs = Executors.newFixedThreadPool(PROGRAMS);
		for (int i = 0; i < PROGRAMS; i++) {
			programs.execute(load::send);
		}
		System.out.println("sending");
		System.in.transferTo(OutputStream.nullOutputStream());
		load.over = true;
		programs.shutdown();
		programs.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		System.exit(load.compare(Path.of(args[3])) ? 0 : 1);
	}

	private void send() {
		while (!this.over) {
			String phone = phone(this.next.getAndIncrement());
			long start = System.nanoTime();
			try {
				String code = this.api.send(this.shop, phone, "rolling" + phone.substring(1));
				("Ok".equals(code) ? this.accepted : this.failed).add(phone + " " + code);
			}
			catch (TencentCloudSDKException ex) {
				this.failed.add(phone + " " + ex.getErrorCode() + " " + ex.getMessage());
			}
			long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
			this.slowestMillis.accumulateAndGet(millis, Math::max);
		}
	}

	private static String phone(int number) {
		int ordinary = ENDINGS - ORDINARY;
		return "+8526%03d%04d".formatted(100 + number / ordinary, ORDINARY + number % ordinary);
	}

	/** How often the cloud took each number. */
	private static Map<String, Long> taken(Path journal) throws IOException {
		try (Stream<String> lines = Files.lines(journal)) {
			return lines.map((line) -> line.split(",", -1))
				.filter((fields) -> "ACCEPTED".equals(fields[OUTCOME]))
				.collect(Collectors.groupingBy((fields) -> fields[PHONE], Collectors.counting()));
		}
	}

	private boolean compare(Path journal) throws IOException {
		List<String> promised = this.accepted.stream().map((told) -> told.split(" ")[0]).toList();
		boolean reached = Patience.until(PATIENCE, () -> taken(journal).keySet().containsAll(promised));
		Map<String, Long> taken = taken(journal);
		long lost = promised.stream().filter((phone) -> !taken.containsKey(phone)).count();
		long doubled = taken.values().stream().filter((times) -> times > 1).count();
		this.failed.stream().limit(10).forEach((told) -> System.out.println("  not answered: " + told));
		System.out.printf("%d requests, %d accepted, %d without an answer, slowest %d ms%n",
				promised.size() + this.failed.size(), promised.size(), this.failed.size(), this.slowestMillis.get());
		System.out.printf("%d messages at the cloud, %d lost, %d doubled%n", taken.size(), lost, doubled);
		return reached && lost == 0 && doubled == 0 && this.failed.isEmpty();
	}

}
