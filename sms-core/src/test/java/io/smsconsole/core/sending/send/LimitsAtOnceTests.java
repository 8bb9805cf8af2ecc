package io.smsconsole.core.sending.send;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.limits.LimitsMother;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.price.AddPriceRequest;
import io.smsconsole.core.limits.price.DeletePriceRequest;
import io.smsconsole.core.limits.price.PriceActions;
import io.smsconsole.core.wire.api.SendSmsRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Limits under requests that come at once on several nodes. Everything is committed here.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsAtOnceTests {

	private static final String SIGN = "限额甲";

	@Autowired
	private AcceptanceTransaction acceptance;

	@Autowired
	private Sender sender;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private LimitsMother limits;

	@Autowired
	private PriceActions prices;

	@Autowired
	private PackageActions packages;

	@Autowired
	private AccountActions account;

	@Autowired
	private Caches caches;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	private final ExecutorService callers = Executors.newFixedThreadPool(16);

	private List<Acceptance> nodes;

	private String app;

	private String template;

	private String global;

	@BeforeAll
	void catalogue() {
		// nothing but the database is common to what they count
		this.nodes = IntStream.range(0, 2).mapToObj((i) -> new Acceptance(this.acceptance)).toList();
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, SIGN);
		this.template = Long
			.toString(this.catalog.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "您的包裹{1}已到"));
		this.global = Long
			.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Parcel {1}"));
	}

	@AfterAll
	void cleanUp() {
		this.callers.shutdownNow();
		for (String table : List.of("submission", "tally_delta", "message", "frequency_use", "frequency_limit",
				"volume_use", "volume_limit", "charge_hour", "app")) {
			this.database.sql("DELETE FROM " + table + " WHERE sdk_app_id = ?").param(this.app).update();
		}
		this.database.sql("DELETE FROM sign WHERE name = ?").param(SIGN).update();
		this.database.sql("DELETE FROM template WHERE id IN (?, ?)").params(this.template, this.global).update();
	}

	@Test
	void fiftyRequestsToOneNumberAdmitAsManyAsTheLimit() throws Exception {
		set(0, 2);
		List<Verdict> verdicts = atOnce(50, (i) -> order("A" + i, List.of("+8613800000001")));
		assertThat(count(verdicts))
			.containsExactlyInAnyOrderEntriesOf(Map.of("Ok", 2L, "LimitExceeded.PhoneNumberDailyLimit", 48L));
	}

	@Test
	void requestsThatNameTheSameNumbersInAnyOrderAdmitEachAsOftenAsTheLimit() throws Exception {
		set(0, 3);
		List<String> numbers = IntStream.range(0, 40).mapToObj("+86138100000%02d"::formatted).toList();
		List<Verdict> verdicts = atOnce(40, (i) -> {
			List<String> shuffled = new ArrayList<>(numbers);
			Collections.shuffle(shuffled, new Random(i));
			return order("B" + i, shuffled.subList(0, 20));
		});
		Map<String, Long> accepted = verdicts.stream()
			.filter(Verdict::accepted)
			.collect(Collectors.groupingBy(Verdict::phone, Collectors.counting()));
		assertThat(accepted).hasSize(40).allSatisfy((number, times) -> assertThat(times).isEqualTo(3));
	}

	@Test
	void aLimitOfTheDayIsUsedUpExactly() throws Exception {
		forget();
		set(30, 0);
		List<Verdict> verdicts = atOnce(50, (i) -> order("C", List.of("+86138200000%02d".formatted(i))));
		assertThat(count(verdicts))
			.containsExactlyInAnyOrderEntriesOf(Map.of("Ok", 30L, "LimitExceeded.AppMainlandChinaDailyLimit", 20L));
	}

	@Test
	void whatWasSentBeforeALimitWasSetCounts() throws Exception {
		forget();
		set(0, 0);
		atOnce(2, (i) -> order("E", List.of("+8613830000000")));
		set(3, 0);
		assertThat(count(atOnce(5, (i) -> order("E", List.of("+8613830000001"))))).containsEntry("Ok", 1L);
		set(0, 0);
		atOnce(1, (i) -> order("E", List.of("+8613830000002")));
		set(6, 0);
		assertThat(count(atOnce(5, (i) -> order("E", List.of("+8613830000003"))))).containsEntry("Ok", 2L);
	}

	@Test
	void packagesOfMoneyPayForExactlyAsManyMessagesAsTheyHaveRoomFor() throws Exception {
		set(0, 0);
		this.transaction.executeWithoutResult((status) -> {
			this.prices.add(new AddPriceRequest("HK", 0, "0.0469"));
			this.packages.add(new AddSmsPackageRequest(1, 100L, 0, null));
			this.account.modify(new ModifyAccountInfoRequest(null, null, null, 0, true, null, null));
		});
		try {
			List<Verdict> verdicts = atOnce(50,
					(i) -> SendRequests.order(new SendSmsRequest(List.of("+85261234567", "+8526123%04d".formatted(i)),
							this.app, this.global, null, List.of("F" + i), null, null, null)));
			assertThat(count(verdicts)).containsExactlyInAnyOrderEntriesOf(
					Map.of("Ok", 21L, "FailedOperation.InsufficientBalanceInSmsPackage", 79L));
			assertThat(sum("SELECT SUM(used) FROM sms_package WHERE region = 1")).isEqualByComparingTo("98.49");
			assertThat(sum("SELECT SUM(fee * price) FROM message WHERE sdk_app_id = " + this.app))
				.isEqualByComparingTo("0.9849");
			assertThat(sum("SELECT SUM(taken * price) FROM charge_hour WHERE sdk_app_id = " + this.app))
				.isEqualByComparingTo("0.9849");
		}
		finally {
			this.transaction.executeWithoutResult((status) -> {
				this.prices.delete(new DeletePriceRequest("HK", 0));
				this.caches.changed("package");
				this.database.sql("DELETE FROM sms_package WHERE region = 1").update();
				this.account.modify(new ModifyAccountInfoRequest(null, null, null, 1000, false, null, null));
			});
		}
	}

	private BigDecimal sum(String sql) {
		return this.database.sql(sql).query(BigDecimal.class).single();
	}

	@Test
	void whatANodeDidNotCommitIsNotCounted() throws Exception {
		set(0, 1);
		SendOrder order = order("D", List.of("+8613800000009"));
		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.sender.send(List.of(order)).get(0)).allMatch(Verdict::accepted);
			status.setRollbackOnly();
		});
		assertThat(count(atOnce(4, (i) -> order))).containsEntry("Ok", 1L);
	}

	private void forget() {
		this.database.sql("DELETE FROM tally_delta WHERE sdk_app_id = ?").param(this.app).update();
	}

	private void set(int mainland, int day) {
		this.limits.volume(this.app, mainland, 0);
		this.limits.frequency(this.app, 0, 0, day, 0, 0);
	}

	private SendOrder order(String parameter, List<String> numbers) {
		return SendRequests
			.order(new SendSmsRequest(numbers, this.app, this.template, SIGN, List.of(parameter), null, null, null));
	}

	private static Map<String, Long> count(List<Verdict> verdicts) {
		return verdicts.stream()
			.map(Verdict::refusal)
			.map((refusal) -> (refusal != null) ? refusal.code() : "Ok")
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private List<Verdict> atOnce(int calls, IntFunction<SendOrder> order) throws Exception {
		List<Callable<List<Verdict>>> work = IntStream.range(0, calls)
			.mapToObj(order)
			.map((each) -> new SendCall(each, null, null))
			.map((call) -> (Callable<List<Verdict>>) () -> this.nodes.get(call.order().hashCode() & 1).accept(call))
			.toList();
		List<Verdict> verdicts = new ArrayList<>();
		for (Future<List<Verdict>> future : this.callers.invokeAll(work)) {
			verdicts.addAll(future.get());
		}
		return verdicts;
	}

}
