package io.smsconsole.core.wire.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatus;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ConcurrencyTests {

	private static final int THREADS = 8;

	private static final int REQUESTS = 100;

	private static final int NUMBERS = 200;

	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

	@TempDir
	private Path directory;

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void journalsEachNumberOnceAndHandsOutEachReceiptOnce() throws Exception {
		try (TestCloud cloud = new TestCloud(this.directory)) {
			List<SendSmsRequest> requests = new ArrayList<>();
			for (int i = 0; i < REQUESTS; i++) {
				requests.add(cloud.request(numbers(i * NUMBERS)));
			}
			List<String> serials = all(requests.stream()
				.<Callable<Stream<String>>>map(
						(request) -> () -> Stream.of(cloud.sdk().SendSms(request).getSendStatusSet())
							.map(SendStatus::getSerialNo)));
			assertThat(serials).hasSize(REQUESTS * NUMBERS).doesNotHaveDuplicates();
			assertThat(cloud.journal()).extracting((line) -> line.getField("serial_no"))
				.containsExactlyInAnyOrderElementsOf(serials);
			assertThat(cloud.journal()).extracting((line) -> line.getField("phone")).doesNotHaveDuplicates();

			List<String> pulled = new ArrayList<>();
			await().atMost(Duration.ofSeconds(30)).until(() -> {
				pulled.addAll(all(IntStream.range(0, THREADS * 10)
					.<Callable<Stream<String>>>mapToObj(
							(i) -> () -> cloud.pullReceipts().stream().map(PullSmsSendStatus::getSerialNo))));
				return pulled.size() >= serials.size();
			});
			assertThat(pulled).containsExactlyInAnyOrderElementsOf(serials);
		}
	}

	@Test
	void makesLatencyWithoutTakingThreads() throws Exception {
		Duration latency = Duration.ofMillis(300);
		try (TestCloud cloud = new TestCloud(this.directory,
				(settings) -> settings.withTiming(TestCloud.QUICK.withLatency(latency)))) {
			SendSmsRequest request = cloud.request("+8618501234444");
			long start = System.nanoTime();
			assertThat(all(IntStream.range(0, THREADS)
				.<Callable<Stream<String>>>mapToObj(
						(i) -> () -> Stream.of(cloud.sdk().SendSms(request).getRequestId()))))
				.doesNotHaveDuplicates();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(latency);
		}
	}

	private List<String> all(Stream<Callable<Stream<String>>> calls) throws Exception {
		List<String> results = new ArrayList<>();
		for (Future<Stream<String>> result : this.threads.invokeAll(calls.toList())) {
			result.get().forEach(results::add);
		}
		return results;
	}

	/**
	 * Numbers none of which has a magic suffix.
	 */
	private static String[] numbers(int first) {
		return IntStream.range(first, first + NUMBERS)
			.mapToObj((i) -> "+86139%04d1%03d".formatted(i / 1000, i % 1000))
			.toArray(String[]::new);
	}

}
