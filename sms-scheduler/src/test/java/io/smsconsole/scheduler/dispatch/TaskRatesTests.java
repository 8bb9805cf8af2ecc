package io.smsconsole.scheduler.dispatch;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.TaskLane;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TaskRatesTests {

	private final AtomicLong nanos = new AtomicLong();

	private final TaskRates rates = new TaskRates(this.nanos::get);

	@Test
	void leavesTasksWithoutARateAlone() {
		assertThat(this.rates.allowed(new TaskLane(1, 1400000001L, Region.INTERNATIONAL, 1, 0)))
			.isEqualTo(Long.MAX_VALUE);
	}

	@Test
	void makesATaskWaitUntilWhatItTookInAdvanceIsPaid() {
		TaskLane lane = new TaskLane(1, 1400000001L, Region.INTERNATIONAL, 1, 10);
		assertThat(this.rates.allowed(lane)).isEqualTo(1);
		this.rates.used(1, 10);
		assertThat(this.rates.allowed(lane)).isNotPositive();
		pass(800);
		assertThat(this.rates.allowed(lane)).isNotPositive();
		pass(200);
		assertThat(this.rates.allowed(lane)).isEqualTo(1);
	}

	@Test
	void keepsTheRateOverAMinute() {
		TaskLane lane = new TaskLane(1, 1400000001L, Region.INTERNATIONAL, 1, 50);
		int sent = 0;
		for (int tick = 0; tick < 600; tick++) {
			if (this.rates.allowed(lane) > 0) {
				this.rates.used(1, 50);
				sent += 50;
			}
			pass(100);
		}
		assertThat(sent).isBetween(3000, 3050);
	}

	@Test
	void letsManySmallOnesGoAtOnce() {
		TaskLane lane = new TaskLane(1, 1400000001L, Region.INTERNATIONAL, 1, 1500);
		this.rates.allowed(lane);
		pass(200);
		assertThat(this.rates.allowed(lane)).isEqualTo(301);
		pass(60_000);
		assertThat(this.rates.allowed(lane)).as("no more than a second's worth").isEqualTo(1500);
	}

	private void pass(long millis) {
		this.nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
	}

}
