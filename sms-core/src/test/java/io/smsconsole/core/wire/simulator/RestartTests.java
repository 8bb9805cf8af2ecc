package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.tencentcloudapi.sms.v20210111.models.DescribeSmsSignListRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatus;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusByPhoneNumberRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

class RestartTests {

	private static final SimulatorSettings.Timing NEVER = TestCloud.QUICK.withReceipts(Duration.ofHours(1),
			Duration.ofHours(2));

	@TempDir
	private Path directory;

	private TestCloud cloud;

	@BeforeEach
	void start() throws IOException {
		this.cloud = new TestCloud(this.directory);
	}

	@AfterEach
	void stop() {
		this.cloud.close();
	}

	@Test
	void keepsSignsAndTemplatesAndDoesNotUseAnIdTwice() throws Exception {
		long sign = this.cloud.sign("腾讯云", 0);
		restart(TestCloud.QUICK);
		DescribeSmsSignListRequest request = new DescribeSmsSignListRequest();
		request.setInternational(0L);
		request.setSignIdSet(new Long[] { sign });
		assertThat(this.cloud.sdk().DescribeSmsSignList(request).getDescribeSignListStatusSet()).singleElement()
			.satisfies((status) -> assertThat(status.getSignName()).isEqualTo("腾讯云"));
		assertThat(this.cloud.sign("其他", 0)).isGreaterThan(sign);
	}

	@Test
	void goesOnWithTheJournal() throws Exception {
		this.cloud.send("+8618501234444");
		restart(TestCloud.QUICK);
		this.cloud.send("+8618501234444");
		assertThat(this.cloud.journal()).hasSize(2)
			.extracting((line) -> line.getField("serial_no"))
			.doesNotHaveDuplicates();
	}

	@Test
	void makesWhatHadNotComeBackYet() throws Exception {
		restart(NEVER);
		this.cloud.send("+8618501230010", "+8618501230013", "+8618501230006");
		assertThat(this.cloud.pullReceipts()).isEmpty();
		restart(TestCloud.QUICK);
		assertThat(receipts(3)).extracting(PullSmsSendStatus::getPhoneNumber)
			.containsExactlyInAnyOrder("+8618501230010", "+8618501230013", "+8618501230013");
		await().untilAsserted(() -> assertThat(this.cloud.pullReplies()).singleElement()
			.satisfies((reply) -> assertThat(reply.getSignName()).isEqualTo(TestCloud.SIGN)));
	}

	@Test
	void makesAndHandsOutNothingASecondTime() throws Exception {
		this.cloud.send("+8618501230010", "+8618501230013", "+8618501234444");
		List<PullSmsSendStatus> pulled = receipts(4);
		await().until(() -> this.cloud.pullReplies().size() == 1);
		restart(TestCloud.QUICK);
		this.cloud.send("+8618501235555");
		assertThat(receipts(1)).extracting(PullSmsSendStatus::getPhoneNumber).containsExactly("+8618501235555");
		assertThat(this.cloud.pullReplies()).isEmpty();
		PullSmsSendStatusByPhoneNumberRequest request = new PullSmsSendStatusByPhoneNumberRequest();
		request.setSmsSdkAppId(TestCloud.APP);
		request.setPhoneNumber("+8618501230013");
		request.setBeginTime(Instant.now().minusSeconds(60).getEpochSecond());
		request.setOffset(0L);
		request.setLimit(10L);
		assertThat(this.cloud.sdk().PullSmsSendStatusByPhoneNumber(request).getPullSmsSendStatusSet()).hasSize(2)
			.extracting(PullSmsSendStatus::getSerialNo)
			.isSubsetOf(pulled.stream().map(PullSmsSendStatus::getSerialNo).toList());
	}

	@Test
	void handsOutAfterwardsWhatWasNotPulledBefore() throws Exception {
		this.cloud.send("+8618501234444", "+8618501234445");
		await().until(() -> Files.readAllLines(this.directory.resolve("feedback.csv")).size() == 3);
		restart(TestCloud.QUICK);
		assertThat(receipts(2)).extracting(PullSmsSendStatus::getSessionContext).containsOnly("context-1");
	}

	@Test
	void takesAwayALineThatAKilledProcessLeftUnfinished() throws Exception {
		this.cloud.send("+8618501234444");
		this.cloud.close();
		Files.writeString(this.directory.resolve("journal.csv"), "2025-01-01T00:00:00.0", StandardOpenOption.APPEND);
		this.cloud = new TestCloud(this.directory);
		this.cloud.send("+8618501234445");
		assertThat(this.cloud.journal()).extracting((line) -> line.getField("phone"))
			.containsExactly("+8618501234444", "+8618501234445");
	}

	@Test
	void hasItsDirectoryForItself() {
		assertThatIOException().isThrownBy(() -> new TestCloud(this.directory))
			.withMessageContaining("Another simulated cloud");
	}

	@Test
	void saysInOneSentenceWhatKeepsItFromStarting() throws Exception {
		assertThatIOException()
			.isThrownBy(() -> new TestCloud(this.directory.resolve("other"),
					(settings) -> settings.withPort(this.cloud.cloud().port())))
			.withMessage("Port " + this.cloud.cloud().port() + " is taken by another program");
		Path damaged = Files.createDirectories(this.directory.resolve("damaged"));
		Files.writeString(damaged.resolve("catalogue.json"), "{\"created\":");
		for (int attempt = 0; attempt < 2; attempt++) {
			assertThatIOException().isThrownBy(() -> new TestCloud(damaged))
				.withMessageContaining("catalogue.json is damaged");
		}
	}

	private void restart(SimulatorSettings.Timing timing) throws IOException {
		this.cloud.close();
		this.cloud = new TestCloud(this.directory, (settings) -> settings.withTiming(timing));
	}

	private List<PullSmsSendStatus> receipts(int count) {
		List<PullSmsSendStatus> receipts = new ArrayList<>();
		await().until(() -> {
			receipts.addAll(this.cloud.pullReceipts());
			return receipts.size() >= count;
		});
		assertThat(receipts).hasSize(count);
		return receipts;
	}

}
