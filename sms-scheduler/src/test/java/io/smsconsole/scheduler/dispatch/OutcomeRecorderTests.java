package io.smsconsole.scheduler.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.message.SubmissionState;
import io.smsconsole.core.wire.upstream.SubmitOutcome;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.willDoNothing;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

class OutcomeRecorderTests {

	private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

	private static final Duration LEASE = Duration.ofSeconds(60);

	private final Outcomes outcomes = mock();

	private final OutcomeRecorder recorder = new OutcomeRecorder(this.outcomes,
			new DispatchProperties(1, 1, LEASE, Duration.ZERO, Duration.ofMinutes(5)),
			Clock.fixed(NOW, ZoneOffset.UTC));

	private final List<Long> over = new ArrayList<>();

	@Test
	void keepsWhatTheDatabaseDoesNotTakeUntilItDoes() throws InterruptedException {
		willThrow(diskFull()).willDoNothing().given(this.outcomes).record(any());
		offer(1, NOW);
		offer(2, NOW.minus(LEASE).plusMillis(1));
		assertThatExceptionOfType(UncategorizedSQLException.class).isThrownBy(() -> this.recorder.recordNext(0));
		assertThat(this.over).as("still claimed").isEmpty();
		assertThat(this.recorder.isEmpty()).isFalse();
		this.recorder.recordNext(0);
		assertThat(this.over).containsExactlyInAnyOrder(1L, 2L);
		assertThat(this.recorder.isEmpty()).isTrue();
	}

	@Test
	void leavesToTheReconcilerWhatIsNotClaimedAnyMore() {
		willThrow(diskFull()).given(this.outcomes).record(any());
		offer(1, NOW.minus(LEASE));
		offer(2, NOW);
		assertThatExceptionOfType(UncategorizedSQLException.class).isThrownBy(() -> this.recorder.recordNext(0));
		assertThat(this.over).containsExactly(1L);
		assertThat(this.recorder.isEmpty()).isFalse();
	}

	@Test
	void spoilsNoOtherByOneThatCannotBeStored() throws InterruptedException {
		willDoNothing().given(this.outcomes).record(any());
		willThrow(new DataIntegrityViolationException("too long")).given(this.outcomes)
			.record(argThat((all) -> all != null && all.stream().anyMatch((one) -> id(one) == 2)));
		offer(1, NOW);
		offer(2, NOW);
		offer(3, NOW);
		this.recorder.recordNext(0);
		assertThat(this.over).containsExactly(1L, 2L, 3L);
		assertThat(this.recorder.isEmpty()).isTrue();
	}

	private void offer(long id, Instant claimedAt) {
		Submission submission = new Submission(id, 7, 0, 1400000001, Region.MAINLAND, SmsType.NOTIFICATION, "", 1, "[]",
				"", "", 0, SubmissionState.CLAIMED, 1, claimedAt, claimedAt);
		this.recorder.offer(new Outcome(new Claim(submission, List.of()), new SubmitOutcome.Uncertain("silence")),
				() -> this.over.add(id));
	}

	private static long id(Outcome outcome) {
		return outcome.claim().submission().id();
	}

	private static UncategorizedSQLException diskFull() {
		return new UncategorizedSQLException("commit", null, new java.sql.SQLException("The table is full"));
	}

}
