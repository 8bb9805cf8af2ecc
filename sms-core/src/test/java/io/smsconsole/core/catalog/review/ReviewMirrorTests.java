package io.smsconsole.core.catalog.review;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import io.smsconsole.core.wire.client.CloudException;
import io.smsconsole.core.wire.client.UncertainException;
import io.smsconsole.core.wire.client.UnsentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ReviewMirror} with an upstream that fails in every way.
 */
@CoreTest
class ReviewMirrorTests {

	private static final long ID = 7;

	private final SettableClock clock = new SettableClock();

	private final FakeUpstream upstream = new FakeUpstream();

	@Autowired
	private OutboxMapper mapper;

	@Autowired
	private Reviews reviews;

	private ReviewOutbox outbox;

	private ReviewMirror mirror;

	@BeforeEach
	void handSomethingIn() {
		this.outbox = new ReviewOutbox(this.mapper, this.clock);
		this.mirror = new ReviewMirror(List.of(this.upstream), this.outbox, new HandIn(this.outbox, this.reviews),
				new AskAfter(this.outbox, this.reviews), new TakeBack(this.outbox));
		this.upstream.ours.put(ID, "text");
		this.outbox.submit(FakeUpstream.KIND, ID);
	}

	@Test
	void handsInAndBringsTheDecisionBack() {
		this.mirror.run();
		assertThat(this.upstream.theirs).containsExactly(Map.entry(501L, "text"));
		run();
		assertThat(this.upstream.decisions).containsEntry(ID, "IN_REVIEW ");
		decide(ReviewState.EFFECTIVE, "fine");
		assertThat(this.upstream.decisions).containsEntry(ID, "EFFECTIVE fine");
		assertNothingLeft();
	}

	@Test
	void goesOnWatchingWhatIsNotYetEffective() {
		this.mirror.run();
		decide(ReviewState.APPROVED, "");
		assertThat(this.upstream.decisions).containsEntry(ID, "APPROVED ");
		decide(ReviewState.EFFECTIVE, "");
		assertThat(this.upstream.decisions).containsEntry(ID, "EFFECTIVE ");
	}

	@Test
	void triesAgainWhenNothingWasSent() {
		fail(new UnsentException("refused", null));
		assertThat(this.upstream.theirs).isEmpty();
		run();
		assertThat(this.upstream.theirs).hasSize(1);
	}

	@Test
	void triesAgainWhenTheUpstreamSaysLater() {
		for (String code : List.of("RequestLimitExceeded.UinLimitExceeded", "InternalError.Timeout",
				"AuthFailure.SecretIdNotFound", "UnauthorizedOperation.RequestIpNotInWhitelist")) {
			fail(new CloudException(code, "later", "r"));
			assertThat(this.upstream.decisions).isEmpty();
		}
		run();
		assertThat(this.upstream.theirs).hasSize(1);
	}

	@Test
	void handsInOnceWhenTheAnswerWasLost() {
		this.upstream.after = () -> {
			throw new UncertainException("cut", null);
		};
		this.mirror.run();
		assertThat(this.upstream.ids).isEmpty();
		this.upstream.after = () -> {
		};
		run();
		assertThat(this.upstream.theirs).hasSize(1);
		assertThat(this.upstream.ids).containsEntry(ID, 501L);
	}

	@Test
	void handsInWhatWasNotTakenAlthoughTheAnswerWasLost() {
		fail(new UncertainException("cut", null));
		run();
		assertThat(this.upstream.theirs).hasSize(1);
	}

	@Test
	void staysInDoubtWhileTheUpstreamIsDown() {
		this.upstream.after = () -> {
			throw new UncertainException("cut", null);
		};
		this.mirror.run();
		this.upstream.after = () -> {
		};
		fail(new UnsentException("refused", null));
		run();
		assertThat(this.upstream.theirs).hasSize(1);
	}

	@Test
	void handsInOnceWhenTheNodeDiedOnTheWay() {
		assertThat(this.outbox.claim(FakeUpstream.KIND)).hasSize(1);
		this.upstream.add(ID);
		run();
		assertThat(this.upstream.theirs).as("leased to the node that died").hasSize(1);
		this.clock.advance(Duration.ofMinutes(3));
		run();
		assertThat(this.upstream.theirs).hasSize(1);
		assertThat(this.upstream.ids).containsEntry(ID, 501L);
	}

	@Test
	void rejectsWhatTheUpstreamRefuses() {
		fail(new CloudException("InvalidParameterValue.SignNameLengthTooLong", "too long", "r"));
		assertThat(this.upstream.decisions).containsEntry(ID,
				"REJECTED InvalidParameterValue.SignNameLengthTooLong: too long");
		assertNothingLeft();
	}

	@Test
	void adoptsAnEqualOneThatTheUpstreamHasAlready() {
		this.upstream.theirs.put(42L, "text");
		fail(new CloudException("InvalidParameterValue.SignExistAndUnapproved", "exists", "r"));
		assertThat(this.upstream.ids).containsEntry(ID, 42L);
	}

	@Test
	void rejectsWhatTheUpstreamHasButDoesNotShow() {
		fail(new CloudException("InvalidParameterValue.SignAlreadyPassedCheck", "exists", "r"));
		assertThat(this.upstream.decisions).containsEntry(ID,
				"REJECTED InvalidParameterValue.SignAlreadyPassedCheck: exists");
	}

	@Test
	void handsInWhatTheUpstreamHasLost() {
		this.mirror.run();
		this.upstream.theirs.clear();
		run();
		run();
		assertThat(this.upstream.theirs).containsExactly(Map.entry(502L, "text"));
		assertThat(this.upstream.ids).containsEntry(ID, 502L);
	}

	@Test
	void handsInANewText() {
		this.mirror.run();
		order("new text");
		run();
		assertThat(this.upstream.theirs).containsExactly(Map.entry(501L, "new text"));
	}

	@Test
	void putsANewTextInThePlaceOfOneThatWasApprovedMeanwhile() {
		this.mirror.run();
		this.upstream.verdicts.put(501L, new Verdict(501, ReviewState.EFFECTIVE, ""));
		order("new text");
		run();
		assertThat(this.upstream.theirs).containsExactly(Map.entry(502L, "new text"));
		run();
		assertThat(this.upstream.decisions).as("of the new text").containsEntry(ID, "IN_REVIEW ");
	}

	@Test
	void settlesNothingWithTheOutcomeOfAnOlderOrder() {
		this.upstream.after = () -> order("new text");
		this.mirror.run();
		this.upstream.after = () -> {
		};
		run();
		assertThat(this.upstream.theirs).containsExactly(Map.entry(501L, "new text"));
		this.upstream.before = () -> order("newer text");
		this.upstream.verdicts.put(501L, new Verdict(501, ReviewState.EFFECTIVE, ""));
		run();
		this.upstream.before = () -> {
		};
		assertThat(this.upstream.decisions).as("the verdict was on the new text, not the newer").isEmpty();
	}

	@Test
	void deletesAtTheUpstream() {
		this.mirror.run();
		this.outbox.remove(FakeUpstream.KIND, ID);
		fail(new UnsentException("refused", null));
		assertThat(this.upstream.theirs).hasSize(1);
		run();
		assertThat(this.upstream.theirs).isEmpty();
		assertNothingLeft();
	}

	@Test
	void deletesWhatWasBeingHandedIn() {
		this.upstream.after = () -> this.outbox.remove(FakeUpstream.KIND, ID);
		this.mirror.run();
		this.upstream.after = () -> {
		};
		run();
		assertThat(this.upstream.theirs).isEmpty();
		assertNothingLeft();
	}

	@Test
	void deletesWhatMayHaveBeenHandedIn() {
		this.upstream.after = () -> {
			throw new UncertainException("cut", null);
		};
		this.mirror.run();
		this.upstream.after = () -> {
		};
		this.outbox.remove(FakeUpstream.KIND, ID);
		run();
		assertThat(this.upstream.theirs).isEmpty();
		assertNothingLeft();
	}

	@Test
	void isContentWhenTheUpstreamHasDeletedIt() {
		this.mirror.run();
		this.upstream.theirs.clear();
		this.outbox.remove(FakeUpstream.KIND, ID);
		run();
		assertNothingLeft();
	}

	private void order(String text) {
		this.upstream.ours.put(ID, text);
		this.outbox.submit(FakeUpstream.KIND, ID);
	}

	private void decide(ReviewState state, String reply) {
		this.upstream.verdicts.put(501L, new Verdict(501, state, reply));
		run();
	}

	private void fail(RuntimeException failure) {
		this.upstream.before = () -> {
			throw failure;
		};
		run();
		this.upstream.before = () -> {
		};
	}

	private void run() {
		this.clock.advance(Duration.ofSeconds(65));
		this.mirror.run();
	}

	private void assertNothingLeft() {
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.outbox.claim(FakeUpstream.KIND)).isEmpty();
	}

}
