package io.smsconsole.scheduler.loop;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

class LoopTests {

	private final AtomicInteger steps = new AtomicInteger();

	@Test
	void goesOnAtOnceWhileThereIsWork() {
		Loop loop = Loop.start("test", Duration.ofHours(1), () -> this.steps.incrementAndGet() < 5);
		await().untilAtomic(this.steps, is(5));
		loop.stop();
	}

	@Test
	void wakesFromItsPause() {
		Loop loop = Loop.start("test", Duration.ofHours(1), () -> {
			this.steps.incrementAndGet();
			return false;
		});
		await().untilAtomic(this.steps, is(1));
		loop.wake();
		await().untilAtomic(this.steps, is(2));
		loop.stop();
	}

	@Test
	void outlivesAStepThatFails() {
		Loop loop = Loop.start("test", Duration.ofHours(1), () -> {
			if (this.steps.incrementAndGet() == 1) {
				throw new IllegalStateException("once");
			}
			if (this.steps.get() == 2) {
				throw new OutOfMemoryError("for this test");
			}
			return false;
		});
		await().untilAtomic(this.steps, is(3));
		loop.stop();
	}

	@Test
	void stopsOnlyWhenItsConditionHolds() {
		AtomicInteger left = new AtomicInteger(3);
		Loop loop = Loop.start("test", Duration.ZERO, () -> {
			left.updateAndGet((number) -> Math.max(0, number - 1));
			return true;
		});
		loop.stopWhen(() -> left.get() == 0, Duration.ofSeconds(20));
		assertThat(left).hasValue(0);
	}

	@Test
	void goesOnWhereOneHasNoPatienceToWaitForItsCondition() {
		Loop loop = Loop.start("test", Duration.ofHours(1), () -> this.steps.incrementAndGet() < 0);
		await().untilAtomic(this.steps, is(1));
		loop.stopWhen(() -> false, Duration.ZERO);
		await().untilAtomic(this.steps, is(2));
		loop.stop();
	}

}
