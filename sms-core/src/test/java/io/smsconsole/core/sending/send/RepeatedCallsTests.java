package io.smsconsole.core.sending.send;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.idempotency.IdempotencyKey;
import io.smsconsole.core.base.idempotency.IdempotentCalls;
import io.smsconsole.core.base.idempotency.NamedCall;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Callers at once, and callers who call again. Everything is committed here.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepeatedCallsTests {

	private static final String SIGN = "重复甲";

	@Autowired
	private SendActions actions;

	@Autowired
	private AcceptanceTransaction transaction;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	private final ExecutorService callers = Executors.newFixedThreadPool(16);

	private String app;

	private String template;

	@BeforeAll
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, SIGN);
		this.template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹{1}已到"));
	}

	@AfterAll
	void cleanUp() {
		this.callers.shutdownNow();
		this.database.sql("DELETE FROM submission WHERE sdk_app_id = ?").param(this.app).update();
		this.database.sql("DELETE FROM tally_delta WHERE sdk_app_id = ?").param(this.app).update();
		this.database.sql("DELETE FROM message WHERE sdk_app_id = ?").param(this.app).update();
		this.database.sql("DELETE FROM sign WHERE name = ?").param(SIGN).update();
		this.database.sql("DELETE FROM template WHERE id = ?").param(this.template).update();
		this.database.sql("DELETE FROM app WHERE sdk_app_id = ?").param(this.app).update();
	}

	@Test
	void callersAtOnceAreEachAnsweredWithTheirOwn() throws Exception {
		List<SendStatus> sent = atOnce(100,
				(i) -> () -> this.actions.send(request("+86138%08d".formatted(i))).sendStatusSet().get(0));
		assertThat(sent).extracting(SendStatus::code).containsOnly("Ok");
		assertThat(sent).extracting(SendStatus::serialNo).doesNotHaveDuplicates();
		for (int i = 0; i < sent.size(); i++) {
			assertThat(sent.get(i).phoneNumber()).isEqualTo("+86138%08d".formatted(i));
		}
		Set<String> stored = Set.copyOf(this.database.sql("SELECT CAST(id AS CHAR) FROM message WHERE sdk_app_id = ?")
			.param(this.app)
			.query(String.class)
			.list());
		assertThat(stored).containsAll(sent.stream().map(SendStatus::serialNo).toList());
	}

	@Test
	void aCallThatComesAgainIsAnsweredAsTheFirstTime() {
		String key = UUID.randomUUID().toString();
		SendSmsResponse first = named(key, "+8613900000001");
		long messages = messages();
		assertThat(named(key, "+8613900000001")).isEqualTo(first);
		assertThat(messages()).isEqualTo(messages);
	}

	@Test
	void callsThatComeWhileTheFirstIsUnderWayAreDoneOnce() throws Exception {
		String key = UUID.randomUUID().toString();
		long before = messages();
		List<SendSmsResponse> answers = atOnce(40, (i) -> () -> named(key, "+8613900000002"));
		assertThat(answers.stream().collect(Collectors.toSet())).hasSize(1);
		assertThat(messages()).isEqualTo(before + 1);
	}

	@Test
	void otherNodesWaitForTheFirstToEnd() throws Exception {
		// each acceptance stands for a node
		String key = UUID.randomUUID().toString();
		long before = messages();
		List<Acceptance> nodes = IntStream.range(0, 4).mapToObj((i) -> new Acceptance(this.transaction)).toList();
		SendOrder order = SendRequests.order(request("+8613900000003"));
		List<List<Verdict>> verdicts = atOnce(40, (i) -> () -> nodes.get(i % 4)
			.accept(new SendCall(order, new NamedCall(1, "SendSms", key(key, "x")), null)));
		assertThat(verdicts.stream().collect(Collectors.toSet())).hasSize(1);
		assertThat(messages()).isEqualTo(before + 1);
	}

	@Test
	void theSameKeyForAnotherCallIsAMistakeAndSendsNothing() {
		String key = UUID.randomUUID().toString();
		named(key, "+8613900000004");
		long before = messages();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "X-Sms-Idempotency-Key", () -> named(key, "+8613900000005"));
		assertThat(messages()).isEqualTo(before);
	}

	@Test
	void whatWasRefusedAsAWholeIsNotRemembered() {
		String key = UUID.randomUUID().toString();
		assertRefused(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, "PhoneNumberSet",
				() -> named(key, List.of()));
		assertThat(named(key, "+8613900000006").sendStatusSet()).extracting(SendStatus::code).containsOnly("Ok");
	}

	@Test
	void afterADayAKeyIsFreeAgain() {
		String key = UUID.randomUUID().toString();
		named(key, "+8613900000007");
		this.database.sql("UPDATE idempotent_call SET created_at = created_at - INTERVAL ? SECOND WHERE call_key = ?")
			.param(IdempotentCalls.LIFE.plus(Duration.ofMinutes(1)).toSeconds())
			.param(key)
			.update();
		assertThat(named(key, "+8613900000008").sendStatusSet()).extracting(SendStatus::phoneNumber)
			.containsExactly("+8613900000008");
	}

	private SendSmsResponse named(String key, String number) {
		return named(key, List.of(number));
	}

	private SendSmsResponse named(String key, List<String> numbers) {
		IdempotencyKey.exchange(key(key, String.valueOf(numbers)));
		try {
			return this.actions.send(request(numbers.toArray(String[]::new)));
		}
		finally {
			IdempotencyKey.exchange(null);
		}
	}

	private static IdempotencyKey key(String key, String body) {
		return new IdempotencyKey(key, Arrays.copyOf(body.getBytes(StandardCharsets.UTF_8), 32));
	}

	private SendSmsRequest request(String... numbers) {
		return new SendSmsRequest(List.of(numbers), this.app, this.template, SIGN, List.of("一号"), null, null, null);
	}

	private long messages() {
		return this.database.sql("SELECT COUNT(*) FROM message").query(Long.class).single();
	}

	private <T> List<T> atOnce(int calls, IntFunction<Callable<T>> call) throws Exception {
		List<Future<T>> futures = this.callers.invokeAll(IntStream.range(0, calls).mapToObj(call).toList());
		List<T> results = new ArrayList<>();
		for (Future<T> future : futures) {
			results.add(future.get());
		}
		return results;
	}

}
