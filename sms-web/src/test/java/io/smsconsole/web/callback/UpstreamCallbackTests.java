package io.smsconsole.web.callback;

import io.smsconsole.core.wire.upstream.CallbackToken;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class UpstreamCallbackTests {

	private static final String STATUS = """
			[{"user_receive_time":"2026-11-20 08:03:04","nationcode":"86","mobile":"13800138000",
			"report_status":"SUCCESS","errmsg":"DELIVRD","description":"ok","sid":"5000:1","ext":"42"}]""";

	private static final String REPLY = """
			{"extend":"","mobile":"13800138000","nationcode":"86","sign":"测试甲","text":"TD","time":1457336869}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CallbackToken token;

	@Test
	void acknowledgesReceiptsAndReplies() {
		assertThat(post(this.token.statusPath(), STATUS)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"result\":0,\"errmsg\":\"OK\"}");
		assertThat(post(this.token.replyPath(), REPLY)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"result\":0,\"errmsg\":\"OK\"}");
	}

	@Test
	void opensNoSession() {
		assertThat(post(this.token.statusPath(), STATUS)).doesNotContainHeader("Set-Cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "0000", "你" })
	void isNotThereForWhoeverDoesNotKnowTheToken(String other) {
		assertThat(post("/callback/upstream/status/" + other, STATUS)).hasStatus(404);
		assertThat(post("/callback/upstream/reply/" + other, REPLY)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{}", "[1]", "[{\"mobile\":{}}]", "\"text\"" })
	void refusesWhatIsNoReport(String body) {
		assertThat(post(this.token.statusPath(), body)).hasStatus4xxClientError();
	}

	@Test
	void overlooksIncompleteEntries() {
		assertThat(post(this.token.statusPath(), "[{\"sid\":\"5000:2\"}]")).hasStatusOk();
		assertThat(post(this.token.replyPath(), "{}")).hasStatusOk();
	}

	private MvcTestResult post(String address, String body) {
		return this.mvc.post().uri(address).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
