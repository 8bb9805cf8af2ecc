package io.smsconsole.scheduler.callback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.ModifyCallbackInfoRequest;
import io.smsconsole.core.feedback.callback.ModifyReplyCallbackRequest;
import io.smsconsole.core.feedback.delivery.CallbackDelivery;
import io.smsconsole.core.feedback.delivery.Deliveries;
import io.smsconsole.core.feedback.delivery.DeliveryActions;
import io.smsconsole.core.feedback.delivery.DeliveryClaim;
import io.smsconsole.core.feedback.delivery.DeliveryRequest;
import io.smsconsole.core.feedback.delivery.DescribeCallbackDeliveryListRequest;
import io.smsconsole.core.feedback.delivery.TestReceiver;
import io.smsconsole.core.feedback.delivery.TestReceiver.Behaviour;
import io.smsconsole.core.feedback.delivery.TestReceiver.Report;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import io.smsconsole.scheduler.SchedulerTest;
import io.smsconsole.scheduler.feedback.FeedbackFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SchedulerTest
class CallbackDispatchTests {

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	@Autowired
	private FeedbackFixture fixture;

	@Autowired
	private FeedbackMother mother;

	@Autowired
	private CallbackActions callbacks;

	@Autowired
	private DeliveryActions actions;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Replies replies;

	@Autowired
	private Apps apps;

	@Autowired
	private Clock clock;

	private final List<TestReceiver> receivers = new ArrayList<>();

	@AfterEach
	void end() throws IOException {
		for (TestReceiver receiver : this.receivers) {
			receiver.close();
		}
		modifyReply("http://127.0.0.1:1/", false);
	}

	@Test
	void reportsEveryReceiptInOrderForEachNumberAndSigned() {
		TestReceiver receiver = receiver(TestReceiver.answering(200, TestReceiver.TAKEN));
		long app = app(receiver);
		List<String> phones = IntStream.range(0, 20).mapToObj((i) -> "+861380013%04d".formatted(i)).toList();
		List<Long> settled = new ArrayList<>();
		for (int round = 0; round < 15; round++) {
			settled.addAll(this.mother.delivered(app, phones));
		}
		settled.add(
				this.mother.settled(app, phones.get(0), MessageState.REJECTED, "FailedOperation.ContainSensitiveWord"));
		await().atMost(PATIENCE).until(() -> entries(receiver).size() >= settled.size());
		List<JsonNode> entries = entries(receiver);
		assertThat(entries).extracting((entry) -> entry.path("sid").asLong())
			.containsExactlyInAnyOrderElementsOf(settled);
		Map<String, List<Long>> byNumber = entries.stream()
			.collect(Collectors.groupingBy((entry) -> entry.path("mobile").asString(),
					Collectors.mapping((entry) -> entry.path("sid").asLong(), Collectors.toList())));
		assertThat(byNumber).hasSize(20).allSatisfy((number, sids) -> assertThat(sids).isSorted());
		assertThat(entries.get(entries.size() - 1).propertyNames()).containsExactlyInAnyOrder("user_receive_time",
				"nationcode", "mobile", "report_status", "errmsg", "description", "sid", "ext");
		assertThat(entries).filteredOn((entry) -> entry.path("report_status").asString().equals("FAIL"))
			.singleElement()
			.satisfies((entry) -> {
				assertThat(entry.path("errmsg").asString()).isEqualTo("FailedOperation.ContainSensitiveWord 1002");
				assertThat(entry.path("ext").asString()).isEqualTo("context-" + phones.get(0));
				assertThat(entry.path("nationcode").asString()).isEqualTo("86");
				assertThat(entry.path("user_receive_time").asString()).matches("\\d{4}(-\\d\\d){2} \\d\\d(:\\d\\d){2}");
			});
		assertThat(receiver.reports()).allSatisfy((report) -> assertSigned(report, app));
		assertThat(receiver.reports()).extracting((report) -> report.headers().get("x-sms-delivery-id"))
			.doesNotHaveDuplicates();
	}

	@Test
	void letsNobodySufferFromReceiversThatMisbehave() {
		List<TestReceiver> bad = List.of(receiver(TestReceiver.hanging()),
				receiver(TestReceiver.dripping("HTTP/1.1 200 X\r\nContent-Length: 99999\r\n\r\n")),
				receiver(TestReceiver.answering(200, "what?")), receiver(TestReceiver.answering(500, "{}")),
				receiver(TestReceiver.raw("HTTP/1.1 302 X\r\nLocation: /\r\nContent-Length: 0\r\n\r\n")),
				receiver(TestReceiver.raw("junk")));
		List<Long> suffering = bad.stream().map(this::app).toList();
		TestReceiver good = receiver(TestReceiver.answering(200, TestReceiver.TAKEN));
		long app = app(good);
		List<String> phones = IntStream.range(0, 40).mapToObj((i) -> "+861380014%04d".formatted(i)).toList();
		suffering.forEach((other) -> this.mother.delivered(other, phones));
		await().atMost(PATIENCE).until(() -> bad.stream().noneMatch((one) -> one.reports().isEmpty()));
		suffering.forEach((other) -> this.mother.delivered(other, phones));
		this.mother.delivered(app, phones);
		await().atMost(Duration.ofSeconds(5)).until(() -> entries(good).size() == 40);
		for (int i = 0; i < bad.size(); i++) {
			TestReceiver receiver = bad.get(i);
			String one = suffering.get(i).toString();
			await().atMost(PATIENCE).until(() -> !list(one, "failed").isEmpty());
			CallbackDelivery failed = list(one, "failed").get(0);
			assertThat(failed.attempts()).isEqualTo(3);
			assertThat(failed.lastError()).isNotBlank();
			receiver.behave(TestReceiver.answering(200, TestReceiver.TAKEN));
			this.fixture.asOwner(() -> this.actions.redeliver(new DeliveryRequest(failed.deliveryId())));
			await().atMost(PATIENCE).until(() -> state(failed.deliveryId()).equals("delivered"));
			assertThat(receiver.reports())
				.filteredOn((report) -> report.headers().get("x-sms-delivery-id").equals(failed.deliveryId()))
				.hasSizeGreaterThanOrEqualTo(4)
				.extracting(Report::body)
				.containsOnly(last(receiver, failed.deliveryId()).body());
		}
	}

	@Test
	void makesADeliveryAgainWhoseNodeHasDied() {
		TestReceiver receiver = receiver(TestReceiver.answering(200, TestReceiver.TAKEN));
		long app = app(receiver);
		List<DeliveryClaim> died = new ArrayList<>();
		// another node, which is faster than this one and is never heard of again
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1)).until(() -> {
			this.mother.settled(app, "+8613800150000", MessageState.DELIVERED, "DELIVRD");
			died.addAll(this.deliveries
				.claim(this.deliveries.due().stream().filter((lane) -> lane.target() == app).toList()));
			return !died.isEmpty();
		});
		String id = Long.toString(died.get(0).deliveryId());
		assertThat(state(id)).isEqualTo("waiting");
		await().atMost(PATIENCE).until(() -> state(id).equals("delivered"));
		assertThat(last(receiver, id)).isNotNull();
	}

	@Test
	void reportsRepliesSignedForTheApplicationThatWroteLast() {
		TestReceiver receiver = receiver(TestReceiver.answering(200, TestReceiver.TAKEN));
		modifyReply(receiver.url(), true);
		long app = this.fixture.app();
		this.mother.submitted(app, "+8613800160000");
		long time = this.clock.instant().getEpochSecond();
		this.replies.record(List.of(reply("一", FeedbackMother.SIGN), reply("二", "无此签名")));
		await().atMost(PATIENCE).until(() -> receiver.reports().size() == 2);
		assertThat(receiver.reports()).allSatisfy((report) -> assertSigned(report, app));
		assertThat(json(receiver.reports().get(0))).isEqualTo(new JsonMapper().readTree("""
				{"extend":"","mobile":"13800160000","nationcode":"86","sign":"%s","text":"一","time":%d}"""
			.formatted(FeedbackMother.SIGN, json(receiver.reports().get(0)).path("time").asLong())));
		assertThat(json(receiver.reports().get(1)).path("text").asString()).isEqualTo("二");
		assertThat(json(receiver.reports().get(1)).path("time").asLong()).isBetween(time - 1, time + 60);
	}

	private UpstreamReply reply(String text, String sign) {
		return new UpstreamReply("+8613800160000", sign, "", text, this.clock.instant());
	}

	private TestReceiver receiver(Behaviour behaviour) {
		TestReceiver receiver = new TestReceiver(behaviour);
		this.receivers.add(receiver);
		return receiver;
	}

	private long app(TestReceiver receiver) {
		long app = this.fixture.app();
		this.fixture.asOwner(
				() -> this.callbacks.modify(new ModifyCallbackInfoRequest(Long.toString(app), receiver.url(), true)));
		return app;
	}

	private void modifyReply(String url, boolean enabled) {
		this.fixture.asOwner(() -> this.callbacks.modifyReply(new ModifyReplyCallbackRequest(url, enabled)));
	}

	private List<CallbackDelivery> list(String app, String state) {
		return this.fixture
			.asOwner(() -> this.actions.list(new DescribeCallbackDeliveryListRequest(app, null, state, 100, null)))
			.deliverySet();
	}

	private String state(String deliveryId) {
		return this.fixture.asOwner(() -> this.actions.describe(new DeliveryRequest(deliveryId))).delivery().state();
	}

	private static Report last(TestReceiver receiver, String deliveryId) {
		return receiver.reports()
			.stream()
			.filter((report) -> report.headers().get("x-sms-delivery-id").equals(deliveryId))
			.reduce((one, other) -> other)
			.orElseThrow();
	}

	private static List<JsonNode> entries(TestReceiver receiver) {
		return receiver.reports().stream().flatMap((report) -> {
			List<JsonNode> entries = List.copyOf(json(report).values());
			assertThat(entries).hasSizeBetween(1, 100);
			return entries.stream();
		}).toList();
	}

	private static JsonNode json(Report report) {
		return new JsonMapper().readTree(report.body());
	}

	private void assertSigned(Report report, long app) {
		String timestamp = report.headers().get("x-sms-timestamp");
		assertThat(Long.parseLong(timestamp)).isCloseTo(this.clock.instant().getEpochSecond(),
				org.assertj.core.data.Offset.offset(60L));
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.apps.appKey(app).orElseThrow().getBytes(StandardCharsets.UTF_8),
					"HmacSHA256"));
			assertThat(report.headers().get("x-sms-signature")).isEqualTo(HexFormat.of()
				.formatHex(mac.doFinal((timestamp + "\n" + report.body()).getBytes(StandardCharsets.UTF_8))));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
