package io.smsconsole.core.base.transaction;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@Timeout(60)
class GroupCommitTests {

	private final ExecutorService callers = Executors.newCachedThreadPool();

	private final CountDownLatch begun = new CountDownLatch(1);

	private final List<List<Integer>> transactions = new CopyOnWriteArrayList<>();

	@AfterEach
	void stop() {
		this.callers.shutdownNow();
	}

	@Test
	void committingAloneWaitsForNobody() {
		GroupCommit<Integer, Integer> group = new GroupCommit<>(10, this::doubled);
		assertThat(group.submit(21)).isEqualTo(42);
		assertThat(this.transactions).containsExactly(List.of(21));
	}

	@Test
	void whoComesDuringACommitGoesTogetherWithTheNext() throws Exception {
		CountDownLatch disk = new CountDownLatch(1);
		GroupCommit<Integer, Integer> group = new GroupCommit<>(10, (work) -> {
			awaitQuietly(disk, work.contains(0));
			return doubled(work);
		});
		Future<Integer> first = this.callers.submit(() -> group.submit(0));
		this.begun.await();
		List<Future<Integer>> others = IntStream.rangeClosed(1, 5)
			.mapToObj((number) -> this.callers.submit(() -> group.submit(number)))
			.toList();
		await().until(() -> group.waiting() == 5);
		disk.countDown();
		assertThat(first.get()).isZero();
		for (int i = 0; i < 5; i++) {
			assertThat(others.get(i).get()).isEqualTo(2 * (i + 1));
		}
		assertThat(this.transactions).hasSize(2);
		assertThat(this.transactions.get(1)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
	}

	@Test
	void everybodyIsAnsweredWithTheirOwnUnderLoad() throws Exception {
		GroupCommit<Integer, Integer> group = new GroupCommit<>(7, this::doubled);
		List<Future<Boolean>> answers = IntStream.range(0, 16)
			.mapToObj((caller) -> this.callers.submit(() -> IntStream.range(0, 2000)
				.map((round) -> caller * 10_000 + round)
				.allMatch((number) -> group.submit(number) == 2 * number)))
			.toList();
		for (Future<Boolean> answer : answers) {
			assertThat(answer.get()).isTrue();
		}
		assertThat(this.transactions.stream().mapToInt(List::size).sum()).isEqualTo(32_000);
		assertThat(this.transactions).allMatch((transaction) -> transaction.size() <= 7);
	}

	@Test
	void oneBadPieceOfWorkSpoilsNoOther() throws Exception {
		CountDownLatch disk = new CountDownLatch(1);
		GroupCommit<Integer, Integer> group = new GroupCommit<>(10, (work) -> {
			awaitQuietly(disk, work.contains(0));
			if (work.contains(13)) {
				throw new DuplicateKeyException("13");
			}
			return doubled(work);
		});
		Future<Integer> first = this.callers.submit(() -> group.submit(0));
		this.begun.await();
		Future<Integer> good = this.callers.submit(() -> group.submit(12));
		Future<?> bad = this.callers
			.submit(() -> assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> group.submit(13)));
		await().until(() -> group.waiting() == 2);
		disk.countDown();
		assertThat(good.get()).isEqualTo(24);
		bad.get();
	}

	@Test
	void nothingIsDoneAgainWhenTheDatabaseIsAtFault() {
		GroupCommit<Integer, Integer> group = new GroupCommit<>(10, (work) -> {
			doubled(work);
			throw new QueryTimeoutException("no database");
		});
		assertThatExceptionOfType(QueryTimeoutException.class).isThrownBy(() -> group.submit(1));
		assertThat(this.transactions).hasSize(1);
	}

	private List<Integer> doubled(List<Integer> work) {
		this.transactions.add(List.copyOf(work));
		return work.stream().map((number) -> 2 * number).toList();
	}

	private void awaitQuietly(CountDownLatch latch, boolean wanted) {
		if (wanted) {
			this.begun.countDown();
			try {
				latch.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
