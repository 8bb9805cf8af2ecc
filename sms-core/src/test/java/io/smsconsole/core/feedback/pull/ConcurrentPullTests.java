package io.smsconsole.core.feedback.pull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.smsconsole.core.CallerDoubles;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.CoreTestApplication;
import io.smsconsole.core.RunTimesDouble;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.feedback.receipt.ReceiptActions;
import io.smsconsole.core.wire.api.PullSmsSendStatusRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse.PullSmsSendStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConcurrentPullTests {

	private static final int PULLERS = 10;

	private static final int BATCHES = 30;

	private static final int BATCH = 50;

	@Autowired
	private ReceiptActions actions;

	@Autowired
	private PullQueue queue;

	@Autowired
	private FeedbackMother mother;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private TransactionTemplate transactions;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private long app;

	@BeforeEach
	void anApplication() {
		this.app = this.catalog.app();
	}

	@AfterEach
	void end() {
		this.threads.shutdownNow();
	}

	@Test
	void tenPullersGetEachReceiptOnceWhileMessagesAreSettledAndPullsBreakOff() throws Exception {
		AtomicInteger pulled = new AtomicInteger();
		List<Future<List<Long>>> pullers = IntStream.range(0, PULLERS)
			.mapToObj((puller) -> this.threads.submit(puller(this.actions, puller, pulled)))
			.toList();
		List<Long> settled = new ArrayList<>();
		for (int batch = 0; batch < BATCHES; batch++) {
			settled.addAll(this.mother.delivered(this.app, phones(batch)));
		}
		List<Long> all = new ArrayList<>();
		for (Future<List<Long>> puller : pullers) {
			List<Long> one = puller.get();
			// what one puller gets after the other stands behind it in the line
			assertThat(one).isSorted();
			all.addAll(one);
		}
		Collections.sort(all);
		assertThat(all).isEqualTo(settled);
	}

	@Test
	void nodesShareOneLineWhichOutlivesThem() throws Exception {
		List<Long> settled = new ArrayList<>();
		List<Long> all = new ArrayList<>();
		try (ConfigurableApplicationContext node = anotherNode()) {
			ReceiptActions other = node.getBean(ReceiptActions.class);
			AtomicInteger pulled = new AtomicInteger((BATCHES - 4) * BATCH);
			Future<List<Long>> here = this.threads.submit(puller(this.actions, 1, pulled));
			Future<List<Long>> there = this.threads.submit(puller(other, 2, pulled));
			for (int batch = 0; batch < 4; batch++) {
				settled.addAll(((batch % 2 == 0) ? this.mother : node.getBean(FeedbackMother.class)).delivered(this.app,
						phones(batch)));
			}
			assertThat(here.get()).isSorted();
			assertThat(there.get()).isSorted();
			all.addAll(here.get());
			all.addAll(there.get());
			settled.addAll(node.getBean(FeedbackMother.class).delivered(this.app, phones(4)));
			all.addAll(pull(other, 30));
		}
		all.addAll(pull(this.actions, 100));
		Collections.sort(all);
		Collections.sort(settled);
		assertThat(all).isEqualTo(settled);
	}

	@Test
	void aPullThatBreaksOffLeavesEverythingInTheLine() {
		List<Long> settled = this.mother.delivered(this.app, phones(0));
		assertThat(brokenOff(30)).isEqualTo(settled.subList(0, 30));
		assertThat(pull(this.actions, 100)).isEqualTo(settled);
		assertThat(pull(this.actions, 100)).isEmpty();
	}

	@Test
	void whatNobodyPulledForAWeekIsRemoved() {
		this.mother.delivered(this.app, phones(0));
		sweep(Duration.ofDays(7));
		assertThat(pull(this.actions, 1)).hasSize(1);
		sweep(Duration.ofDays(-1));
		assertThat(pull(this.actions, 100)).isEmpty();
	}

	private void sweep(Duration age) {
		int rounds = 0;
		while (this.queue.sweep(age, 20)) {
			rounds++;
		}
		assertThat(rounds).isLessThan(1000);
	}

	private Callable<List<Long>> puller(ReceiptActions node, int number, AtomicInteger pulled) {
		return () -> {
			List<Long> mine = new ArrayList<>();
			for (int round = 0; pulled.get() < BATCHES * BATCH; round++) {
				if ((round + number) % 3 == 0) {
					brokenOff(20);
				}
				List<Long> got = pull(node, 1 + (round * 7 + number) % 40);
				mine.addAll(got);
				pulled.addAndGet(got.size());
			}
			return mine;
		};
	}

	private static ConfigurableApplicationContext anotherNode() {
		return new SpringApplicationBuilder(CoreTestApplication.class, CallerDoubles.class, RunTimesDouble.class)
			.web(WebApplicationType.NONE)
			.run("--sms.simulator.data-dir=target/simulator/" + UUID.randomUUID());
	}

	private List<Long> pull(ReceiptActions node, int limit) {
		return node.pull(new PullSmsSendStatusRequest(limit, Long.toString(this.app)))
			.pullSmsSendStatusSet()
			.stream()
			.map(PullSmsSendStatus::serialNo)
			.map(Long::valueOf)
			.toList();
	}

	private List<Long> brokenOff(int limit) {
		try {
			return this.transactions.execute((transaction) -> {
				transaction.setRollbackOnly();
				return this.queue.take(PullKind.RECEIPT, this.app, limit);
			});
		}
		catch (ConcurrencyFailureException ex) {
			// it had to give way to another one, and breaks off all the same
			return List.of();
		}
	}

	private static List<String> phones(int batch) {
		return IntStream.range(0, BATCH).mapToObj((i) -> "+86138%08d".formatted(batch * BATCH + i)).toList();
	}

}
