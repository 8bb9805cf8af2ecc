package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;
import static org.awaitility.Awaitility.await;

class CallbackTests {

	@TempDir
	private Path directory;

	private TestCloud cloud;

	private CallbackReceiver receiver;

	@BeforeEach
	void start() throws IOException {
		this.receiver = new CallbackReceiver();
		this.cloud = new TestCloud(this.directory, (settings) -> settings
			.withCallbacks(this.receiver.url("/status?token=a"), this.receiver.url("/reply?token=b")));
	}

	@AfterEach
	void stop() {
		this.cloud.close();
		this.receiver.close();
	}

	@Test
	void pushesReceiptsWithAllTheirFields() throws Exception {
		String serialNo = this.cloud.send("+8618501230003")[0].getSerialNo();
		await().until(() -> !this.receiver.callbacks().isEmpty());
		JsonNode callback = this.receiver.callbacks().get(0);
		assertThat(callback.isArray()).isTrue();
		JsonNode receipt = callback.get(0);
		assertThat(receipt.propertyNames()).containsExactlyInAnyOrder("user_receive_time", "nationcode", "mobile",
				"report_status", "errmsg", "description", "sid", "ext");
		assertThat(receipt.path("user_receive_time").asString())
			.matches("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}");
		assertThat(receipt.path("nationcode").asString()).isEqualTo("86");
		assertThat(receipt.path("mobile").asString()).isEqualTo("18501230003");
		assertThat(receipt.path("report_status").asString()).isEqualTo("FAIL");
		assertThat(receipt.path("errmsg").asString()).isIn("BLACK", "MBBLACK");
		assertThat(receipt.path("description").asString()).isEqualTo("运营商免打扰名单");
		assertThat(receipt.path("sid").asString()).isEqualTo(serialNo);
		assertThat(receipt.path("ext").asString()).isEqualTo("context-1");
	}

	@Test
	void pushesEachReplyByItself() throws Exception {
		this.cloud.cloud().callbacks(null, this.receiver.url("/reply"));
		this.cloud.send("+8618501230010");
		await().until(() -> !this.receiver.callbacks().isEmpty());
		JsonNode reply = this.receiver.callbacks().get(0);
		assertThat(reply.propertyNames()).containsExactlyInAnyOrder("extend", "mobile", "nationcode", "sign", "text",
				"time");
		assertThat(reply.path("text").asString()).isEqualTo("你好");
		assertThat(reply.path("sign").asString()).isEqualTo(TestCloud.SIGN);
		assertThat(reply.path("mobile").asString()).isEqualTo("18501230010");
		assertThat(reply.path("time").asLong()).isCloseTo(Instant.now().getEpochSecond(), offset(60L));
	}

	@Test
	void pushesAtMostAHundredAtOnceAndLeavesPullsAlone() throws Exception {
		for (int request = 0; request < 3; request++) {
			int first = 21_000 + request * 2_000;
			this.cloud.send(
					IntStream.range(0, 200).mapToObj((i) -> "+86185012" + (first + i * 10 + 7)).toArray(String[]::new));
		}
		await().until(() -> this.receiver.items().size() == 600);
		assertThat(this.receiver.callbacks()).allSatisfy((callback) -> assertThat(callback.size()).isBetween(1, 100));
		assertThat(this.receiver.items().stream().map((item) -> item.path("sid").asString())).doesNotHaveDuplicates();
		assertThat(this.cloud.pullReceipts()).hasSize(100);
	}

	@Test
	void triesAgainWhatWasNotTaken() throws Exception {
		List<String> answers = List.of("{\"result\":1,\"errmsg\":\"busy\"}", "", "<html>", "{}", "null");
		for (int i = 0; i < answers.size(); i++) {
			this.receiver.answerNext(answers.get(i));
			this.cloud.send("+861850123444" + i);
			await().until(this.receiver::hasNothingElseToAnswer);
		}
		await().atMost(Duration.ofSeconds(20)).until(() -> this.receiver.items().size() == answers.size());
		assertThat(this.receiver.items().stream().map((item) -> item.path("mobile").asString()))
			.containsExactlyInAnyOrder("18501234440", "18501234441", "18501234442", "18501234443", "18501234444");
	}

	@Test
	void pushesToTheAddressOfTheMoment() throws Exception {
		this.cloud.cloud().callbacks(null, null);
		this.cloud.send("+8618501234444");
		await().until(() -> this.cloud.pullReceipts().size() == 1);
		this.cloud.cloud().callbacks(this.receiver.url("/later"), null);
		this.cloud.send("+8618501234445");
		await().until(() -> !this.receiver.callbacks().isEmpty());
		assertThat(this.receiver.items()).singleElement()
			.satisfies((item) -> assertThat(item.path("mobile").asString()).isEqualTo("18501234445"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://127.0.0.1/", "/status", "http:///status", "mailto:a@b" })
	void refusesAnAddressThatIsNone(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.cloud.cloud().callbacks(URI.create(address), null));
	}

}
