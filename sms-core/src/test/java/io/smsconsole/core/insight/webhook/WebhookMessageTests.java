package io.smsconsole.core.insight.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.feedback.delivery.DeliveryFault;
import io.smsconsole.core.insight.alarm.AlarmText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each format makes of an alarm, and of an answer. The signatures were computed by
 * another program.
 */
class WebhookMessageTests {

	private static final Instant NOW = Instant.ofEpochSecond(1_600_000_000);

	private static final AlarmText TEXT = new AlarmText("Down", "The upstream <at user_id=\"all\"> & more");

	private static final String URL = "https://chat.example.com/send?key=1";

	@Test
	void signsOurOwnFormatLikeCallbacks() {
		WebhookMessage message = of(WebhookFormat.GENERIC, "secret", TEXT);
		assertThat(message.headers()).containsEntry("X-Sms-Notice-Id", "7")
			.containsEntry("X-Sms-Timestamp", "1600000000")
			.hasEntrySatisfying("X-Sms-Signature", (signature) -> assertThat(signature).hasSize(64));
		JsonNode body = json(message);
		assertThat(body.path("subject").asString()).isEqualTo("Down");
		assertThat(body.path("text").asString()).isEqualTo(TEXT.text());
		assertThat(of(WebhookFormat.GENERIC, "", TEXT).headers()).doesNotContainKey("X-Sms-Signature");
	}

	@Test
	void signsTheAddressOfDingTalk() {
		assertThat(of(WebhookFormat.DINGTALK, "secret", TEXT).url())
			.isEqualTo(URL + "&timestamp=1600000000000&sign=XHSnLTbboLLBCrXfAQRHx6W9LkLB43RYwgcsOS2j3vs%3D");
		assertThat(of(WebhookFormat.DINGTALK, "", TEXT).url()).isEqualTo(URL);
		assertThat(json(of(WebhookFormat.DINGTALK, "", TEXT)).path("text").path("content").asString())
			.isEqualTo(TEXT.text());
	}

	@Test
	void signsTheContentForFeishuAndLetsItCallNobody() {
		JsonNode body = json(of(WebhookFormat.FEISHU, "secret", TEXT));
		assertThat(body.path("timestamp").asString()).isEqualTo("1600000000");
		assertThat(body.path("sign").asString()).isEqualTo("vvU1S4ucHy95pQ90meMW66yQJ+Szge4s9g7hQUu9yP8=");
		assertThat(body.path("content").path("text").asString()).doesNotContain("<at");
		assertThat(json(of(WebhookFormat.FEISHU, "", TEXT)).has("sign")).isFalse();
	}

	@Test
	void escapesWhatSlackWouldRead() {
		assertThat(json(of(WebhookFormat.SLACK, "", TEXT)).path("text").asString()).contains("&lt;at", "&amp; more");
	}

	@ParameterizedTest
	@EnumSource(value = WebhookFormat.class, names = { "WECOM", "DINGTALK", "FEISHU", "SLACK" })
	void cutsWhatChatsDoNotTakeBetweenCharacters(WebhookFormat format) {
		String body = of(format, "", new AlarmText("s", "😀".repeat(1000))).body();
		assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2100);
		assertThat(body).contains("😀…");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			WECOM    | {"errcode":0,"errmsg":"ok"}      | -
			WECOM    | {"errcode":93000,"errmsg":"bad"} | RESULT
			DINGTALK | {"errcode":310000}               | RESULT
			DINGTALK | <html>                           | ANSWER
			FEISHU   | {"code":0}                       | -
			FEISHU   | {"StatusCode":0}                 | -
			FEISHU   | {"code":19021,"msg":"sign"}      | RESULT
			FEISHU   | {}                               | ANSWER
			SLACK    | ok                               | -
			GENERIC  | anything                         | -
			""")
	void readsAnswersOfEachFormat(WebhookFormat format, String body, DeliveryFault fault) {
		assertThat(WebhookAnswer.read(format, 200, body.getBytes(StandardCharsets.UTF_8)).fault()).isEqualTo(fault);
	}

	private static WebhookMessage of(WebhookFormat format, String secret, AlarmText text) {
		return WebhookMessage.of(new Webhook(1, "chat", format, URL, secret, 0, List.of(), true), "7", text, NOW);
	}

	private static JsonNode json(WebhookMessage message) {
		return new JsonMapper().readTree(message.body());
	}

}
