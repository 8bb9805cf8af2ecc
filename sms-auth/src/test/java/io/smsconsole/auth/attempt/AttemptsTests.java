package io.smsconsole.auth.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import io.smsconsole.auth.AuthTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@AuthTest
class AttemptsTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private final String name = UUID.randomUUID().toString();

	@Autowired
	private AttemptMapper mapper;

	@Autowired
	private JdbcTemplate jdbc;

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
		attempts(Duration.ofMinutes(15)).forgetExpired();
		lockedAfter(Duration.ZERO);
		attempts(Duration.ofMinutes(14)).forgetExpired();
		assertThat(count()).isOne();
		attempts(Duration.ofMinutes(15)).forgetExpired();
		assertThat(count()).isZero();
	}

	private int count() {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM signin_attempt WHERE until <= ?", Integer.class,
				NOON.plus(Duration.ofMinutes(15)).atOffset(ZoneOffset.UTC).toLocalDateTime());
	}

	private boolean lockedAfter(Duration time) {
		return attempts(time).begin(this.name, null).locked();
	}

	private Attempts attempts(Duration time) {
		return new Attempts(this.mapper, Clock.fixed(NOON.plus(time), ZoneOffset.UTC));
	}

}
