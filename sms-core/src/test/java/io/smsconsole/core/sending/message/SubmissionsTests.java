package io.smsconsole.core.sending.message;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.sending.tally.Counts;
import io.smsconsole.core.sending.tally.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class SubmissionsTests {

	private static final Duration LEASE = Duration.ofMinutes(1);

	@Autowired
	private Submissions submissions;

	@Autowired
	private Parking parking;

	@Autowired
	private Settlement settlement;

	@Autowired
	private MessageStore messages;

	@Autowired
	private Tally tally;

	@Autowired
	private Ids ids;

	private long lane;

	@BeforeEach
	void laneOfItsOwn() {
		this.lane = this.ids.next();
	}

	@Test
	void claimsEachSubmissionOnce() {
		store(3);
		store(2);
		List<Claim> first = claim(1);
		List<Claim> second = claim(10);
		assertThat(first).hasSize(1);
		assertThat(first.get(0).messages()).hasSize(3);
		assertThat(first.get(0).submission().attempt()).isEqualTo(1);
		assertThat(second).hasSize(1);
		assertThat(claim(10)).isEmpty();
	}

	@Test
	void seesWithinATransactionWhatWasWrittenSinceItLooked() {
		assertThat(this.submissions.anyLeft(this.lane)).isFalse();
		store(1);
		assertThat(this.submissions.anyLeft(this.lane)).isTrue();
	}

	@Test
	void claimsNoMoreThanTheRateAllowsHoweverManyNodesAsk() {
		store(200);
		store(1);
		assertThat(this.submissions.claim(this.lane, 2, 1, "one", LEASE)).as("the second would be too much").hasSize(1);
		assertThat(this.submissions.claim(this.lane, 2, 1, "another", LEASE)).as("the lane owes").isEmpty();
		assertThat(claim(2)).as("left for when it has paid").hasSize(1);
	}

	@Test
	void claimsNoMoreMessagesAtOnceThanFitIntoOneTransaction() {
		for (int submission = 0; submission < 33; submission++) {
			store(200);
		}
		assertThat(claim(64)).hasSize(32);
		assertThat(claim(64)).hasSize(1);
	}

	@Test
	void settlesWhatTheUpstreamTookAndWhatItRefused() {
		store(3);
		Claim claim = claim(1).get(0);
		List<MessageHead> sent = claim.messages();
		this.settlement
			.answered(List.of(new Answer(claim, List.of(new NumberAnswer(sent.get(0).phone(), "5000:1", null),
					new NumberAnswer(sent.get(1).phone(), null, "FailedOperation.ContainSensitiveWord")))));
		assertThat(states(claim)).containsExactly(MessageState.SUBMITTED, MessageState.REJECTED,
				MessageState.SUBMITTED);
		assertThat(this.messages.byUpstreamSerialNo(List.of("5000:1", "5000:2")))
			.containsExactly(java.util.Map.entry("5000:1", new Standing(sent.get(0).id(), MessageState.SUBMITTED)));
		assertThat(this.submissions.anyLeft(this.lane)).isFalse();
		Counts counts = this.tally.ofTask(this.lane);
		assertThat(counts.of(MessageState.ACCEPTED)).isEqualTo(3);
		assertThat(counts.of(MessageState.SUBMITTED)).isEqualTo(2);
		assertThat(counts.of(MessageState.REJECTED)).isEqualTo(1);
		assertThat(counts.fee()).isEqualTo(3);
	}

	@Test
	void countsAMessageAsSubmittedWhenItsReceiptOvertakesTheAnswer() {
		store(1);
		Claim claim = claim(1).get(0);
		MessageHead message = this.messages.lock(List.of(claim.messages().get(0).id())).get(0);
		this.messages.move(List.of(new Move(message, MessageState.DELIVERED, "DELIVRD", "5000:9", null)));
		this.settlement
			.answered(List.of(new Answer(claim, List.of(new NumberAnswer(message.phone(), "5000:9", null)))));
		assertThat(states(claim)).containsExactly(MessageState.DELIVERED);
		Counts counts = this.tally.ofTask(this.lane);
		assertThat(counts.of(MessageState.SUBMITTED)).isEqualTo(1);
		assertThat(counts.of(MessageState.DELIVERED)).isEqualTo(1);
	}

	@Test
	void ignoresAnAnswerToAnAttemptThatIsNoLongerTheLast() {
		store(1);
		Claim old = claim(1).get(0);
		this.submissions.release(List.of(old), Duration.ofMinutes(-1));
		Claim current = claim(1).get(0);
		this.settlement.answered(List.of(Answer.refused(old, "InternalError")));
		assertThat(states(current)).containsExactly(MessageState.ACCEPTED);
		assertThat(this.submissions.anyLeft(this.lane)).isTrue();
	}

	@Test
	void leavesToAnotherNodeWhatThatHasClaimedSince() {
		store(1);
		Claim hung = claim(1).get(0);
		this.submissions.doubt(List.of(hung));
		this.submissions.release(List.of(hung), Duration.ofMinutes(-1));
		assertThat(claim(1)).as("nobody knows yet what became of the first attempt").isEmpty();
		this.submissions.release(this.submissions.doubtful(Duration.ZERO, 10), Duration.ofMinutes(-1));
		assertThat(claim(1)).hasSize(1);
		this.submissions.release(List.of(hung), Duration.ofMinutes(-1));
		this.parking.park(List.of(hung));
		this.submissions.doubt(List.of(hung));
		assertThat(claim(1)).as("the second attempt is under way").isEmpty();
		assertThat(this.submissions.doubtful(Duration.ZERO, 10)).isEmpty();
	}

	@Test
	void doesNotKeepADoubtfulOneWaitingBehindThoseThatStayDoubtful() {
		store(1);
		store(1);
		List<Claim> claims = claim(2);
		this.submissions.doubt(claims);
		Duration atOnce = Duration.ofSeconds(-1);
		List<Long> looked = Stream.of(1, 2, 3)
			.flatMap((look) -> this.submissions.doubtful(atOnce, 1).stream())
			.map((claim) -> claim.submission().id())
			.toList();
		long first = claims.get(0).submission().id();
		assertThat(looked).startsWith(first, claims.get(1).submission().id());
		claims.forEach((claim) -> this.settlement.proved(List.of(claim)));
	}

	@Test
	void leavesReleasedSubmissionsAloneUntilTheirTime() {
		store(1);
		Claim claim = claim(1).get(0);
		this.submissions.release(List.of(claim), Duration.ofMinutes(1));
		assertThat(claim(1)).isEmpty();
	}

	@Test
	void takesAllForSubmittedOnceItIsProved() {
		store(2);
		Claim claim = claim(1).get(0);
		this.submissions.doubt(List.of(claim));
		assertThat(claim(1)).isEmpty();
		this.settlement.proved(List.of(claim));
		assertThat(states(claim)).containsOnly(MessageState.SUBMITTED);
		assertThat(this.submissions.anyLeft(this.lane)).isFalse();
	}

	@Test
	void takesBackWhatIsReadyAndNotWhatIsClaimed() {
		store(2);
		store(3);
		Claim claimed = claim(1).get(0);
		assertThat(this.settlement.cancelReady(this.lane, 10)).isEqualTo(1);
		assertThat(this.tally.ofTask(this.lane).of(MessageState.CANCELLED)).isEqualTo(3);
		assertThat(states(claimed)).containsOnly(MessageState.ACCEPTED);
	}

	@Test
	void foldsCountsWithoutChangingThem() {
		store(5);
		claim(1).forEach((claim) -> this.settlement.proved(List.of(claim)));
		Counts before = this.tally.ofTask(this.lane);
		while (this.tally.fold(100) > 0) {
			assertThat(this.tally.ofTask(this.lane).requests()).isEqualTo(before.requests());
		}
		Counts after = this.tally.ofTask(this.lane);
		assertThat(Stream.of(MessageState.values()).map(after::of))
			.containsExactlyElementsOf(Stream.of(MessageState.values()).map(before::of).toList());
	}

	private void store(int size) {
		long submission = this.ids.next();
		this.submissions.insert(List.of(MessageMother.submission(submission, this.lane, size)));
		this.messages.insert(MessageMother.messages(this.ids, submission, this.lane, size));
	}

	private List<Claim> claim(int limit) {
		return this.submissions.claim(this.lane, limit, 0, "test", LEASE);
	}

	private List<MessageState> states(Claim claim) {
		return this.messages.bySubmission(List.of(claim.submission().id())).stream().map(MessageHead::state).toList();
	}

}
