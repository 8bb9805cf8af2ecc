package io.smsconsole.scheduler.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.Settlement;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.message.SubmissionState;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.sending.send.MarketingHours;
import io.smsconsole.core.sending.task.TaskLane;
import io.smsconsole.core.sending.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

class DispatcherTests {

	private static final Instant NOW = Instant.parse("2026-11-25T04:00:00Z");

	private static final long APP = 1400000001L;

	private static final DispatchProperties PROPERTIES = new DispatchProperties(2, 4, Duration.ofMinutes(1),
			Duration.ofMillis(200), Duration.ofMinutes(5));

	private final Submissions submissions = mock(Submissions.class);

	private final Settlement settlement = mock(Settlement.class);

	private final Tasks tasks = mock(Tasks.class);

	private final SendClaim sending = mock(SendClaim.class);

	private final DisabledApps disabled = mock(DisabledApps.class);

	private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("upstream");

	private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

	private final Dispatcher dispatcher = new Dispatcher(this.submissions, this.tasks,
			new Clearance(this.submissions, this.settlement, this.sending, this.disabled, mock(MarketingHours.class),
					PROPERTIES, this.clock),
			this.sending, mock(OutcomeRecorder.class), this.breaker, this.disabled, new Node(), PROPERTIES,
			new DispatchMeters(new SimpleMeterRegistry(), this.breaker));

	private final List<Runnable> waiting = new ArrayList<>();

	@BeforeEach
	void everythingIsEnabled() {
		given(this.disabled.withoutParked(any())).willAnswer((call) -> call.getArgument(0));
		given(this.submissions.claim(anyLong(), anyInt(), anyInt(), any(), any()))
			.willAnswer((call) -> claims(call.getArgument(0), call.getArgument(1), NOW));
	}

	@Test
	void sendsWhatProgramsSendWhileGroupSendsTakeAllTheirRoom() {
		given(this.tasks.sending()).willReturn(List.of(lane(7)));
		assertThat(this.dispatcher.sendOfTasks(this.waiting::add)).isTrue();
		assertThat(this.dispatcher.sendOfTasks(this.waiting::add)).isFalse();
		assertThat(this.waiting).hasSize(8);
		List<Claim> code = claims(Submission.API_LANE, 1, NOW);
		given(this.submissions.claim(eq(Submission.API_LANE), anyInt(), anyInt(), any(), any())).willReturn(code);
		assertThat(this.dispatcher.sendOfPrograms(Runnable::run)).isTrue();
		then(this.sending).should().send(code.get(0));
	}

	@Test
	void sharesTheRoomAmongTasks() {
		given(this.tasks.sending()).willReturn(List.of(lane(7), lane(8)));
		this.dispatcher.sendOfTasks(this.waiting::add);
		then(this.submissions).should().claim(eq(7L), eq(4), anyInt(), any(), any());
		then(this.submissions).should().claim(eq(8L), eq(4), anyInt(), any(), any());
	}

	@Test
	void givesBackRatherThanCancelsACodeWhoseClaimMayBeOver() {
		List<Claim> old = claims(Submission.API_LANE, 1, NOW.minus(Duration.ofSeconds(31)));
		given(this.submissions.claim(anyLong(), anyInt(), anyInt(), any(), any())).willReturn(old);
		given(this.sending.expired(any())).willReturn(true);
		this.dispatcher.sendOfPrograms(Runnable::run);
		then(this.submissions).should().release(old, Duration.ZERO);
		then(this.settlement).should(never()).cancel(any(), any());
	}

	@Test
	void keepsItsRoomWhateverASendingBreaksOffWith() {
		given(this.tasks.sending()).willReturn(List.of(lane(7)));
		given(this.sending.send(any())).willThrow(new OutOfMemoryError("for this test"));
		this.dispatcher.sendOfTasks(this.waiting::add);
		assertThat(this.waiting).hasSize(8)
			.allSatisfy((work) -> assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(work::run));
		this.waiting.clear();
		this.dispatcher.sendOfTasks(this.waiting::add);
		assertThat(this.waiting).hasSize(8);
	}

	private static TaskLane lane(long id) {
		return new TaskLane(id, APP, Region.INTERNATIONAL, 1, 0);
	}

	private static List<Claim> claims(long lane, int number, Instant claimedAt) {
		return LongStream.rangeClosed(1, number)
			.mapToObj((id) -> new Claim(
					new Submission(id, lane, 0, APP, Region.MAINLAND, SmsType.VERIFICATION, "测试甲", 1, "[]", "", "", 1,
							SubmissionState.CLAIMED, 1, claimedAt, claimedAt),
					List.of(new MessageHead(id, APP, Region.MAINLAND, SmsType.VERIFICATION, 0, id, "测试甲", 1,
							"+8613800138000", "CN", 1, MessageState.ACCEPTED))))
			.toList();
	}

}
