package io.smsconsole.scheduler.dispatch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.feedback.receipt.ReceiptPulse;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.feedback.receipt.UpstreamContact;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Settlement;
import io.smsconsole.core.sending.message.Standing;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.message.SubmissionState;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.wire.upstream.Upstream;
import io.smsconsole.core.wire.upstream.UpstreamDownException;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

class ReconcilerTests {

	private static final Instant NOW = Instant.parse("2026-11-25T04:00:00Z");

	private static final Instant CLAIMED = NOW.minus(Duration.ofMinutes(10));

	private static final String PHONE = "+8613800138000";

	private static final long ID = 77;

	private final Submissions submissions = mock(Submissions.class);

	private final MessageStore messages = mock(MessageStore.class);

	private final Settlement settlement = mock(Settlement.class);

	private final Upstream upstream = mock(Upstream.class);

	private final Receipts receipts = mock(Receipts.class);

	private final ReceiptPulse pulse = mock(ReceiptPulse.class);

	private final UpstreamContact contact = mock(UpstreamContact.class);

	private final Claim claim = claim(CLAIMED);

	private final Reconciler reconciler = new Reconciler(this.submissions, this.settlement,
			new Inquiry(this.upstream, this.messages), this.receipts, this.pulse, this.contact, mock(SendClaim.class),
			new DispatchProperties(1, 1, Duration.ofMinutes(2), Duration.ZERO, Duration.ZERO),
			Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMinutes(4));

	@BeforeEach
	void doubtful() {
		given(this.submissions.doubtful(any(), anyInt())).willReturn(List.of(this.claim));
		given(this.pulse.last()).willReturn(Optional.of(NOW));
		given(this.contact.since()).willReturn(Optional.of(CLAIMED.minus(Duration.ofHours(1))));
	}

	@Test
	void sendsAgainWhatTheUpstreamDoesNotKnow() {
		this.reconciler.run();
		then(this.submissions).should().release(List.of(this.claim), Duration.ZERO);
	}

	@Test
	void waitsWhileTheUpstreamReportsNobody() {
		given(this.pulse.last()).willReturn(Optional.of(CLAIMED.minusSeconds(1)));
		waits();
		given(this.pulse.last()).willReturn(Optional.empty());
		waits();
	}

	@Test
	void waitsForAGraceTimeAfterTheUpstreamCameBack() {
		given(this.contact.since()).willReturn(Optional.of(NOW.minus(Duration.ofMinutes(5))));
		waits();
		given(this.contact.since()).willReturn(Optional.empty());
		waits();
		given(this.contact.since()).willReturn(Optional.of(NOW.minus(Duration.ofMinutes(5)).minusMillis(1)));
		this.reconciler.run();
		then(this.submissions).should().release(List.of(this.claim), Duration.ZERO);
	}

	@Test
	void notesThatTheUpstreamDoesNotAnswer() {
		given(this.upstream.receiptsOf(any(), any())).willThrow(new UpstreamDownException(new IOException("away")));
		waits();
		then(this.contact).should().failed();
	}

	@Test
	void countsTheGraceTimeFromWhenAClaimMayHaveBeenSent() {
		given(this.submissions.doubtful(any(), anyInt())).willReturn(List.of(claim(NOW.minus(Duration.ofMinutes(5)))));
		waits();
	}

	private void waits() {
		this.reconciler.run();
		then(this.submissions).should(never()).release(any(), any());
	}

	@Test
	void asksAboutSeveralAtOnce() {
		CyclicBarrier together = new CyclicBarrier(5);
		given(this.submissions.doubtful(any(), anyInt())).willReturn(Collections.nCopies(5, this.claim));
		given(this.upstream.receiptsOf(any(), any())).will((call) -> {
			together.await(10, TimeUnit.SECONDS);
			return List.of();
		});
		this.reconciler.run();
		then(this.submissions).should(times(5)).release(List.of(this.claim), Duration.ZERO);
	}

	@Test
	void asksAboutTheOthersWhenOneBreaksOff() {
		Claim broken = claim(CLAIMED.minusSeconds(1));
		given(this.submissions.doubtful(any(), anyInt())).willReturn(List.of(broken, this.claim));
		willThrow(new IllegalStateException("broken")).given(this.submissions).release(eq(List.of(broken)), any());
		assertThatThrownBy(this.reconciler::run).hasRootCauseMessage("broken");
		then(this.submissions).should().release(List.of(this.claim), Duration.ZERO);
	}

	@Test
	void asksNoFurtherWhenOneNumberIsKnown() {
		MessageHead first = this.claim.messages().get(0);
		given(this.submissions.doubtful(any(), anyInt()))
			.willReturn(List.of(new Claim(this.claim.submission(), List.of(first, first, first, first))));
		this.reconciler.run();
		then(this.upstream).should(times(3)).receiptsOf(any(), any());
		known("5000:1", Long.toString(ID), CLAIMED);
		this.reconciler.run();
		then(this.upstream).should(times(4)).receiptsOf(any(), any());
	}

	@Test
	void takesTheContextForAProof() {
		known("5000:1", Long.toString(ID), CLAIMED);
		this.reconciler.run();
		proved();
	}

	@Test
	void knowsAReceiptWithoutContextByItsNumberAndTime() {
		known("5000:1", "", CLAIMED.plusSeconds(3));
		this.reconciler.run();
		then(this.receipts).should()
			.record(List
				.of(new UpstreamReceipt("5000:1", PHONE, Long.toString(ID), true, "DELIVRD", CLAIMED.plusSeconds(3))));
		proved();
	}

	@Test
	void isNotTakenInByReceiptsOfOtherMessagesToTheNumber() {
		given(this.messages.byUpstreamSerialNo(List.of("5000:1")))
			.willReturn(Map.of("5000:1", new Standing(5, MessageState.SUBMITTED)));
		known("5000:1", "", CLAIMED.plusSeconds(3));
		this.reconciler.run();
		known("5000:2", "", CLAIMED.minusSeconds(60));
		this.reconciler.run();
		known("5000:3", "78", CLAIMED.plusSeconds(3));
		this.reconciler.run();
		then(this.settlement).should(never()).proved(any());
	}

	private void known(String serialNo, String context, Instant time) {
		given(this.upstream.receiptsOf(any(), any()))
			.willReturn(List.of(new UpstreamReceipt(serialNo, PHONE, context, true, "DELIVRD", time)));
	}

	private void proved() {
		then(this.settlement).should().proved(List.of(this.claim));
		then(this.submissions).should(never()).release(any(), any());
	}

	private static Claim claim(Instant claimedAt) {
		Submission submission = new Submission(ID, 0, 0, 1400000001L, Region.MAINLAND, SmsType.NOTIFICATION, "测试甲", 1,
				"[]", "", "", 1, SubmissionState.DOUBTFUL, 1, claimedAt, claimedAt);
		return new Claim(submission, List.of(new MessageHead(1, 1400000001L, Region.MAINLAND, SmsType.NOTIFICATION, 0,
				ID, "测试甲", 1, PHONE, "CN", 1, MessageState.ACCEPTED)));
	}

}
