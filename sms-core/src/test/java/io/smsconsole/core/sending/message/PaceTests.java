package io.smsconsole.core.sending.message;

import java.time.Duration;
import java.time.Instant;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class PaceTests {

	@Autowired
	private Pace pace;

	@Autowired
	private Ids ids;

	private long lane;

	private Instant now = Instant.parse("2026-11-25T04:00:00Z");

	@BeforeEach
	void laneOfItsOwn() {
		this.lane = this.ids.next();
	}

	@Test
	void leavesLanesWithoutARateAlone() {
		assertThat(allowed(0)).isEqualTo(Long.MAX_VALUE);
	}

	@Test
	void makesALaneWaitUntilWhatItTookInAdvanceIsPaid() {
		assertThat(allowed(10)).isEqualTo(1);
		this.pace.used(this.lane, 10, 10);
		assertThat(allowed(10)).isNotPositive();
		pass(800);
		assertThat(allowed(10)).isNotPositive();
		pass(200);
		assertThat(allowed(10)).isEqualTo(1);
	}

	@Test
	void keepsTheRateOverAMinute() {
		int sent = 0;
		for (int tick = 0; tick < 600; tick++) {
			if (allowed(50) > 0) {
				this.pace.used(this.lane, 50, 50);
				sent += 50;
			}
			pass(100);
		}
		assertThat(sent).isBetween(3000, 3050);
	}

	@Test
	void letsManySmallOnesGoAtOnce() {
		allowed(1500);
		pass(200);
		assertThat(allowed(1500)).isEqualTo(301);
		pass(60_000);
		assertThat(allowed(1500)).as("no more than a second's worth").isEqualTo(1500);
	}

	@Test
	void givesNothingToANodeWhoseClockIsBehind() {
		allowed(10);
		this.pace.used(this.lane, 10, 1);
		pass(-60_000);
		assertThat(allowed(10)).isNotPositive();
		pass(60_000);
		assertThat(allowed(10)).as("nor for its coming back").isNotPositive();
	}

	@Test
	void forgetsLanesThatWereLeftAlone() {
		allowed(10);
		this.pace.used(this.lane, 10, 100);
		this.pace.forget(this.now.plusMillis(1), Integer.MAX_VALUE);
		assertThat(allowed(10)).as("as at the beginning").isEqualTo(1);
	}

	private long allowed(int perSecond) {
		return this.pace.allowed(this.lane, perSecond, this.now);
	}

	private void pass(long millis) {
		this.now = this.now.plus(Duration.ofMillis(millis));
	}

}
