package io.smsconsole.web.callback;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.wire.upstream.CallbackToken;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class UpstreamCallbackTests {

	private static final String OK = "{\"result\":0,\"errmsg\":\"OK\"}";

	private static final String REPLY = """
			{"extend":"","mobile":"%s","nationcode":"86","sign":"测试甲","text":"TD","time":1457336869}""";

	private static final String PHONE = "+8613800138000";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CallbackToken token;

	@Autowired
	private FeedbackMother mother;

	@Autowired
	private Receipts receipts;

	@Autowired
	private Replies replies;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Clock clock;

	@Test
	void countsEachReceiptAndReplyOnceHoweverOftenAndByWhicheverWayItComes() {
		long app = 1499000000L + this.clock.millis() % 900_000;
		List<Long> messages = IntStream.range(0, 5).mapToObj((i) -> this.mother.submitted(app, PHONE)).toList();
		String body = messages.stream().map((id) -> receipt(FeedbackMother.serialNo(id))).collect(batch());
		for (int time = 0; time < 3; time++) {
			assertThat(post(this.token.statusPath(), body)).hasStatusOk().bodyJson().isLenientlyEqualTo(OK);
			assertThat(this.receipts.record(List.of(new UpstreamReceipt(FeedbackMother.serialNo(messages.get(0)), PHONE,
					"", false, "UNDELIV", this.clock.instant()))))
				.isEqualTo(1);
		}
		assertThat(count("SELECT COUNT(*) FROM message WHERE sdk_app_id = ? AND state = 4", app)).isEqualTo(5);
		assertThat(count("SELECT COUNT(*) FROM pull_queue WHERE sdk_app_id = ?", app)).isEqualTo(5);
		assertThat(count(
				"SELECT SUM(messages) FROM (SELECT messages FROM tally_delta WHERE state = 4 AND sdk_app_id"
						+ " = ? UNION ALL SELECT messages FROM tally_hour WHERE state = 4 AND sdk_app_id = ?) c",
				app, app))
			.isEqualTo(5);
		String mobile = "139%08d".formatted(app % 100_000_000);
		UpstreamReply pulled = new UpstreamReply("+86" + mobile, "测试甲", "", "TD", Instant.ofEpochSecond(1457336869));
		for (int time = 0; time < 2; time++) {
			assertThat(post(this.token.replyPath(), REPLY.formatted(mobile))).hasStatusOk()
				.bodyJson()
				.isLenientlyEqualTo(OK);
			assertThat(this.replies.record(List.of(pulled))).isZero();
		}
		assertThat(count("SELECT COUNT(*) FROM reply WHERE phone = ?", "+86" + mobile)).isEqualTo(1);
	}

	@Test
	void takesTheTokenInTheQueryAndAnyContentType() {
		String query = "?a=b&token=" + this.token.statusPath().substring("/callback/upstream/status/".length());
		for (String type : List.of("application/json", "text/plain", "application/x-www-form-urlencoded",
				"multipart/form-data", "multipart/form-data; boundary=x", "nonsense")) {
			assertThat(this.mvc.post()
				.uri("/callback/upstream/status" + query)
				.header("Content-Type", type)
				.content("[" + receipt("5000:1") + "]")
				.exchange()).hasStatusOk();
		}
		assertThat(post("/callback/upstream/reply" + query, REPLY.formatted("13800138000"))).hasStatusOk();
	}

	@Test
	void opensNoSession() {
		assertThat(post(this.token.statusPath(), "[]")).hasStatusOk().doesNotContainHeader("Set-Cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/x", "/0000", "/你", "?token=", "?token=x", "?token", "?token=%" })
	void isNotThereForWhoeverDoesNotKnowTheToken(String other) {
		assertThat(post("/callback/upstream/status" + other, "[]")).hasStatus(404);
		assertThat(post("/callback/upstream/reply" + other, "{}")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "\"text\"", "1", "null", "[1", "\u0000", "<xml/>", "mobile=1" })
	void refusesWhatIsNoReport(String body) {
		assertThat(post(this.token.statusPath(), body)).hasStatus(400).bodyJson().extractingPath("result").isEqualTo(1);
		assertThat(post(this.token.replyPath(), body)).hasStatus(400).bodyJson().extractingPath("result").isEqualTo(1);
	}

	@Test
	void refusesBytesThatAreNoText() {
		byte[] bytes = { (byte) 0xff, (byte) 0xfe, 0, '[', (byte) 0xc3, (byte) 0x28, ']' };
		assertThat(this.mvc.post().uri(this.token.statusPath()).content(bytes).exchange()).hasStatus(400);
	}

	@Test
	void refusesWhatIsTooLongOrTooDeep() {
		assertThat(post(this.token.statusPath(), " ".repeat(ReportRequest.MAXIMUM_BYTES) + "[]")).hasStatus(413);
		assertThat(post(this.token.statusPath(), "[".repeat(100_000))).hasStatus(400);
	}

	@Test
	void recordsTheOthersWhereSomeCannotBeUnderstood() {
		long message = this.mother.submitted(1499000001L, PHONE);
		String good = receipt(FeedbackMother.serialNo(message));
		String body = List
			.of("1", "[]", "null", "\"x\"", "{}", "{\"mobile\":{}}", "{\"sid\":\"5000:2\"}",
					good.replace("SUCCESS", "MAYBE"), good.replace("\"86\"", "\"\""),
					good.replace(FeedbackMother.serialNo(message), "你好"),
					receipt("x".repeat(5000)).replace("DELIVRD", "坏\\u0000\\ud800"),
					good.replace("2026-11-20", "9999999-99-99"))
			.stream()
			.collect(batch());
		assertThat(post(this.token.statusPath(), body)).hasStatusOk();
		assertThat(count("SELECT state FROM message WHERE id = ?", message)).isEqualTo(4);
		assertThat(post(this.token.replyPath(), "{}")).hasStatusOk();
		assertThat(post(this.token.replyPath(), REPLY.formatted("1".repeat(1000)))).hasStatusOk();
		assertThat(post(this.token.replyPath(), REPLY.formatted("13800138000").replace("1457336869", "1e400")))
			.hasStatusOk();
		assertThat(post(this.token.replyPath(),
				REPLY.formatted("13800138000").replace("1457336869", String.valueOf(Long.MAX_VALUE))))
			.hasStatusOk();
	}

	private static String receipt(String serialNo) {
		return """
				{"user_receive_time":"2026-11-20 08:03:04","nationcode":"86","mobile":"13800138000",
				"report_status":"SUCCESS","errmsg":"DELIVRD","description":"ok","sid":"%s","ext":"42"}"""
			.formatted(serialNo);
	}

	private static Collector<CharSequence, ?, String> batch() {
		return Collectors.joining(",", "[", "]");
	}

	private long count(String sql, Object... arguments) {
		return this.jdbc.queryForObject(sql, Long.class, arguments);
	}

	private MvcTestResult post(String address, String body) {
		return this.mvc.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

}
