package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatus;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatusByPhoneNumberRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatus;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusByPhoneNumberRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FeedbackTests {

	private static final Duration WAIT = Duration.ofSeconds(10);

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
	void delivers() throws Exception {
		long before = Instant.now().getEpochSecond();
		String serialNo = this.cloud.send("+8618501234444")[0].getSerialNo();
		PullSmsSendStatus receipt = receipts(1).get(0);
		assertThat(receipt.getSerialNo()).isEqualTo(serialNo);
		assertThat(receipt.getReportStatus()).isEqualTo("SUCCESS");
		assertThat(receipt.getDescription()).isEqualTo("DELIVRD");
		assertThat(receipt.getCountryCode()).isEqualTo("86");
		assertThat(receipt.getSubscriberNumber()).isEqualTo("18501234444");
		assertThat(receipt.getPhoneNumber()).isEqualTo("+8618501234444");
		assertThat(receipt.getUserReceiveTime()).isBetween(before, Instant.now().getEpochSecond());
		assertThat(receipt.getSessionContext()).isEqualTo("context-1");
	}

	@ParameterizedTest
	@CsvSource({ "0001, 'HB:0016,MK:100F'", "0002, 'DB:0107,LT:0004'", "0003, 'BLACK,MBBLACK'",
			"0004, 'CA:1000,GB:0001'", "0005, 'BA:0001,CA:9022'" })
	void failsWithTheCarriersCode(String suffix, String codes) throws Exception {
		this.cloud.send("+861850123" + suffix);
		PullSmsSendStatus receipt = receipts(1).get(0);
		assertThat(receipt.getReportStatus()).isEqualTo("FAIL");
		assertThat(receipt.getDescription()).isIn((Object[]) codes.split(","));
	}

	@ParameterizedTest
	@CsvSource({ "0008, TD", "0010, 你好", "0014, t", "0015, ' 退订 '", "0016, 1" })
	void deliversAndReplies(String suffix, String text) throws Exception {
		this.cloud.send("+861850123" + suffix);
		List<PullSmsReplyStatus> replies = new ArrayList<>();
		await().atMost(WAIT).until(() -> replies.addAll(this.cloud.pullReplies()));
		assertThat(replies).singleElement().satisfies((reply) -> {
			assertThat(reply.getReplyContent()).isEqualTo(text);
			assertThat(reply.getSignName()).isEqualTo(TestCloud.SIGN);
			assertThat(reply.getPhoneNumber()).isEqualTo("+861850123" + suffix);
			assertThat(reply.getSubscriberNumber()).isEqualTo("1850123" + suffix);
			assertThat(reply.getCountryCode()).isEqualTo("86");
		});
		assertThat(receipts(1).get(0).getReportStatus()).isEqualTo("SUCCESS");
	}

	@Test
	void neverTellsOfSomeAndTellsOfOthersTwiceOrLate() throws Exception {
		Map<String, Long> expected = Map.of("+8618501230009", 1L, "+8618501230013", 2L, "+8618501234444", 1L);
		this.cloud.send("+8618501230006", "+8618501230009", "+8618501230013", "+8618501234444");
		List<PullSmsSendStatus> receipts = receipts(4);
		assertThat(receipts).extracting(PullSmsSendStatus::getPhoneNumber).last().isEqualTo("+8618501230009");
		expected.forEach(
				(phone, count) -> assertThat(receipts).filteredOn((receipt) -> receipt.getPhoneNumber().equals(phone))
					.hasSize(count.intValue()));
		assertThat(this.cloud.pullReceipts()).isEmpty();
	}

	@Test
	void handsOutEachOnceForItsOwnApplicationOnly() throws Exception {
		SendSmsRequest other = this.cloud.request("+8618501235555");
		other.setSmsSdkAppId("1400009999");
		this.cloud.sdk().SendSms(other);
		this.cloud.send("+8618501234444");
		assertThat(receipts(1)).extracting(PullSmsSendStatus::getPhoneNumber).containsExactly("+8618501234444");
		assertThat(this.cloud.pullReceipts()).isEmpty();
	}

	@Test
	void tellsOfOneNumberAsOftenAsAsked() throws Exception {
		this.cloud.send("+8618501230010", "+8618501234444");
		this.cloud.send("+8618501230010");
		List<PullSmsSendStatus> pulled = receipts(3);
		PullSmsSendStatusByPhoneNumberRequest request = new PullSmsSendStatusByPhoneNumberRequest();
		request.setSmsSdkAppId(TestCloud.APP);
		request.setPhoneNumber("+8618501230010");
		request.setBeginTime(Instant.now().minusSeconds(60).getEpochSecond());
		request.setOffset(0L);
		request.setLimit(100L);
		for (int i = 0; i < 2; i++) {
			assertThat(this.cloud.sdk().PullSmsSendStatusByPhoneNumber(request).getPullSmsSendStatusSet()).hasSize(2)
				.extracting(PullSmsSendStatus::getSerialNo)
				.isSubsetOf(pulled.stream().map(PullSmsSendStatus::getSerialNo).toList());
		}
		request.setEndTime(request.getBeginTime() + 1);
		assertThat(this.cloud.sdk().PullSmsSendStatusByPhoneNumber(request).getPullSmsSendStatusSet()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "+8618501230010", "18501230010" })
	void tellsOfTheRepliesOfOneNumberAsOftenAsAsked(String phone) throws Exception {
		this.cloud.send("+8618501230010", "+8618501230016");
		PullSmsReplyStatusByPhoneNumberRequest request = new PullSmsReplyStatusByPhoneNumberRequest();
		request.setSmsSdkAppId(TestCloud.APP);
		request.setPhoneNumber(phone);
		request.setBeginTime(Instant.now().minusSeconds(60).getEpochSecond());
		request.setOffset(0L);
		request.setLimit(100L);
		for (int i = 0; i < 2; i++) {
			await().atMost(WAIT)
				.untilAsserted(() -> assertThat(
						this.cloud.sdk().PullSmsReplyStatusByPhoneNumber(request).getPullSmsReplyStatusSet())
					.extracting(PullSmsReplyStatus::getReplyContent)
					.containsExactly("你好"));
		}
	}

	private List<PullSmsSendStatus> receipts(int count) {
		List<PullSmsSendStatus> receipts = new ArrayList<>();
		await().atMost(WAIT).until(() -> {
			receipts.addAll(this.cloud.pullReceipts());
			return receipts.size() >= count;
		});
		assertThat(receipts).hasSize(count);
		return receipts;
	}

}
