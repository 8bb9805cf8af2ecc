package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class LostAnswersTests {

	private static final String ANSWER_LOST = "+8618501230011";

	private static final String REQUEST_LOST = "+8618501230012";

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
	void acceptsTheFirstRequestOfANumberWhoseAnswerIsLost() throws Exception {
		sendInVain(ANSWER_LOST, "+8618501234444");
		assertThat(accepted()).containsExactly(ANSWER_LOST, "+8618501234444");
		await().untilAsserted(() -> assertThat(this.cloud.pullReceipts()).hasSize(2));
		assertThat(this.cloud.send(ANSWER_LOST)[0].getCode()).isEqualTo("Ok");
		assertThat(accepted()).containsExactly(ANSWER_LOST, "+8618501234444", ANSWER_LOST);
	}

	@Test
	void dropsTheFirstRequestOfANumberWhoseRequestIsLost() throws Exception {
		sendInVain(REQUEST_LOST, "+8618501234444");
		assertThat(this.cloud.journal()).isEmpty();
		assertThat(this.cloud.send(REQUEST_LOST)[0].getCode()).isEqualTo("Ok");
		assertThat(accepted()).containsExactly(REQUEST_LOST);
	}

	@Test
	void dropsARequestThatHoldsBothAndTakesItTheSecondTime() throws Exception {
		sendInVain(ANSWER_LOST, REQUEST_LOST);
		assertThat(this.cloud.journal()).isEmpty();
		assertThat(this.cloud.send(ANSWER_LOST, REQUEST_LOST)).hasSize(2);
	}

	@Test
	void losesAnAnswerForEachNewNumber() throws Exception {
		sendInVain(ANSWER_LOST);
		sendInVain(ANSWER_LOST, "+8618501240011");
		assertThat(this.cloud.send(ANSWER_LOST, "+8618501240011")).hasSize(2);
	}

	@Test
	void remembersTheNumbersOverARestart() throws Exception {
		sendInVain(ANSWER_LOST);
		sendInVain(REQUEST_LOST);
		this.cloud.close();
		this.cloud = new TestCloud(this.directory);
		assertThat(this.cloud.send(ANSWER_LOST, REQUEST_LOST)).hasSize(2)
			.allSatisfy((status) -> assertThat(status.getCode()).isEqualTo("Ok"));
	}

	@Test
	void stopsWithoutWaitingForWhatIsHeld() throws Exception {
		CompletableFuture<Void> caller;
		try (TestCloud slow = new TestCloud(this.directory.resolve("slow"),
				(settings) -> settings.withTiming(TestCloud.QUICK.withWaits(Duration.ZERO, Duration.ofHours(1))))) {
			SendSmsRequest request = slow.request(ANSWER_LOST);
			caller = CompletableFuture.runAsync(() -> assertThatExceptionOfType(TencentCloudSDKException.class)
				.isThrownBy(() -> slow.sdk().SendSms(request)));
			await().until(() -> !slow.journal().isEmpty());
		}
		assertThat(caller).succeedsWithin(Duration.ofSeconds(5));
	}

	private void sendInVain(String... phones) throws Exception {
		String body = AbstractModel.toJsonString(this.cloud.request(phones));
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> new RawCalls(this.cloud.cloud()).call("SendSms", body));
	}

	private List<String> accepted() {
		return this.cloud.journal()
			.stream()
			.filter((line) -> line.getField("outcome").equals("ACCEPTED"))
			.map((NamedCsvRecord line) -> line.getField("phone"))
			.toList();
	}

}
