package io.smsconsole.auth.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import io.smsconsole.auth.AuthTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AuthTest
class AttemptsTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private final String name = UUID.randomUUID().toString();

	@Autowired
	private AttemptMapper mapper;

	@Test
	void unlocksAFullQuarterOfAnHourAfterTheFifthFailure() {
		for (int minute = 0; minute < 5; minute++) {
			assertThat(lockedAfter(Duration.ofMinutes(minute))).isFalse();
		}
		assertThat(lockedAfter(Duration.ofMinutes(5))).isTrue();
		assertThat(lockedAfter(Duration.ofMinutes(18))).isTrue();
		assertThat(lockedAfter(Duration.ofMinutes(19))).isFalse();
	}

	@Test
	void forgetsFailuresThatLieAQuarterOfAnHourBack() {
		for (int failure = 0; failure < 12; failure++) {
			assertThat(lockedAfter(Duration.ofMinutes(15L * failure))).isFalse();
		}
	}

	@Test
	void whatIsOverCanBeSweptAway() {
		lockedAfter(Duration.ZERO);
		this.mapper.deleteExpired(NOON.plus(Duration.ofMinutes(15)));
		lockedAfter(Duration.ZERO);
		assertThat(this.mapper.deleteExpired(NOON.plus(Duration.ofMinutes(14)))).isZero();
		assertThat(this.mapper.deleteExpired(NOON.plus(Duration.ofMinutes(15)))).isOne();
	}

	private boolean lockedAfter(Duration time) {
		return new Attempts(this.mapper, Clock.fixed(NOON.plus(time), ZoneOffset.UTC)).begin(this.name, null).locked();
	}

}
