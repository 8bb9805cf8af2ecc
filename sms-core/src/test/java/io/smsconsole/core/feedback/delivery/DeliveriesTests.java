package io.smsconsole.core.feedback.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DeleteAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.feedback.callback.Callback;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.ModifyCallbackInfoRequest;
import io.smsconsole.core.feedback.callback.ModifyReplyCallbackRequest;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class DeliveriesTests {

	private static final String PHONE = "+8613800138000";

	private static final DeliveryOutcome TAKEN = DeliveryOutcome.taken(200);

	private static final DeliveryOutcome FAILED = DeliveryOutcome.failed(DeliveryFault.STATUS, 500, "");

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private DeliveryMapper mapper;

	@Autowired
	private CallbackActions callbacks;

	@Autowired
	private Replies replies;

	@Autowired
	private AppActions apps;

	@Autowired
	private FeedbackMother mother;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Clock clock;

	private long app;

	@BeforeEach
	void anApplicationWithACallback() {
		this.app = this.catalog.app();
		callback("http://8.8.8.8/one", true);
	}

	@Test
	void packsWhatWaitsIntoDeliveriesOfAHundredAtMostInOrder() {
		List<Long> messages = new ArrayList<>();
		for (int i = 0; i < 130; i++) {
			messages.add(this.mother.settled(this.app, PHONE, MessageState.FAILED, "UNDELIV"));
		}
		DeliveryClaim first = claimOne();
		assertThat(first.delivery().references()).isEqualTo(messages.subList(0, 100));
		assertThat(first.delivery().entries()).isEqualTo(100);
		this.deliveries.record(first, TAKEN);
		DeliveryClaim second = claimOne();
		assertThat(second.delivery().references()).isEqualTo(messages.subList(100, 130));
		this.deliveries.record(second, TAKEN);
		assertThat(due()).isEmpty();
		assertThat(this.mapper.find(first.delivery().id()).state()).isEqualTo(DeliveryState.DELIVERED);
	}

	@Test
	void hasOneDeliveryUnderWayInALane() {
		settled();
		DeliveryClaim claim = claimOne();
		settled();
		assertThat(due()).isEmpty();
		assertThat(this.deliveries.claim(List.of(claim.delivery().inLane()))).isEmpty();
		settledIn(otherLane());
		assertThat(due()).hasSize(1).doesNotContain(claim.delivery().inLane());
	}

	@Test
	void triesTwiceMoreAndThenGoesOnWithTheNext() {
		long first = settled();
		long second = settled();
		DeliveryClaim claim = claimOne();
		assertThat(claim.delivery().references()).containsExactly(first, second);
		for (int attempt = 1; attempt <= 3; attempt++) {
			this.deliveries.record(claim, FAILED);
			Delivery after = this.mapper.find(claim.delivery().id());
			assertThat(after.attempts()).isEqualTo(attempt);
			assertThat(after.state()).isEqualTo((attempt < 3) ? DeliveryState.WAITING : DeliveryState.FAILED);
			long third = (attempt == 1) ? settled() : 0;
			if (attempt < 3) {
				assertThat(due()).as("waits for its next attempt").isEmpty();
				assertThat(after.dueAt()).isAfter(this.clock.instant());
				hurry(claim);
				DeliveryClaim again = claimOne();
				assertThat(again.delivery().id()).isEqualTo(claim.delivery().id());
				assertThat(again.delivery().references()).containsExactly(first, second).doesNotContain(third);
				claim = again;
			}
		}
		assertThat(claimOne().delivery().id()).isNotEqualTo(claim.delivery().id());
	}

	@Test
	void makesADeliveryAgainWhoseNodeIsGone() {
		long message = settled();
		DeliveryClaim gone = claimOne();
		this.jdbc.update("UPDATE delivery_lane SET lease_until = '2020-01-01' WHERE target = ?", this.app);
		DeliveryClaim again = claimOne();
		assertThat(again.delivery().id()).isEqualTo(gone.delivery().id());
		assertThat(again.delivery().references()).containsExactly(message);
		this.deliveries.record(gone, FAILED);
		assertThat(this.mapper.find(gone.delivery().id()).failures()).as("is in other hands").isZero();
		this.deliveries.record(again, TAKEN);
		assertThat(this.mapper.find(gone.delivery().id()).state()).isEqualTo(DeliveryState.DELIVERED);
		assertThat(this.mapper.find(gone.delivery().id()).attempts()).isEqualTo(2);
	}

	@Test
	void triesTheReceiverOfToday() {
		settled();
		DeliveryClaim claim = claimOne();
		assertThat(claim.delivery().url()).isEqualTo("http://8.8.8.8/one");
		this.deliveries.record(claim, FAILED);
		callback("http://8.8.8.8/two", null);
		hurry(claim);
		assertThat(claimOne().delivery().url()).isEqualTo("http://8.8.8.8/two");
		assertThat(this.mapper.find(claim.delivery().id()).url()).isEqualTo("http://8.8.8.8/two");
	}

	@Test
	void dropsWhatWaitsOnceTheCallbackIsSwitchedOff() {
		settled();
		DeliveryClaim claim = claimOne();
		settled();
		callback(null, false);
		settled();
		this.deliveries.record(claim, FAILED);
		assertThat(this.mapper.find(claim.delivery().id()).state()).isEqualTo(DeliveryState.DROPPED);
		assertThat(claim()).isEmpty();
		assertThat(due()).isEmpty();
		callback(null, true);
		long later = settled();
		assertThat(claimOne().delivery().references()).containsExactly(later);
	}

	@Test
	void dropsWhatCameBeforeTheCallbackWasSwitchedOnAgain() {
		settled();
		callback(null, false);
		callback(null, true);
		long later = settled();
		assertThat(claimOne().delivery().references()).containsExactly(later);
	}

	@Test
	void hasNothingForApplicationsWithoutACallback() {
		long other = this.catalog.app();
		this.mother.settled(other, PHONE, MessageState.DELIVERED, "DELIVRD");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM delivery_entry WHERE target = ?", Long.class, other))
			.isZero();
	}

	@Test
	void dropsWhatIsLeftOfAnApplicationThatIsDeleted() {
		settled();
		String id = Long.toString(this.app);
		this.catalog.app();
		this.apps.modifyStatus(new ModifyAppStatusRequest(id, 0));
		this.apps.delete(new DeleteAppInfoRequest(id));
		assertThat(claim()).isEmpty();
		assertThat(due()).isEmpty();
	}

	@Test
	void forgetsWhatWasReportedLongAgo() {
		settled();
		DeliveryClaim claim = claimOne();
		this.deliveries.record(claim, TAKEN);
		assertThat(this.mapper.deleteBefore(claim.delivery().id(), 100)).isZero();
		this.deliveries.sweep(100);
		assertThat(this.mapper.find(claim.delivery().id())).isNotNull();
		assertThat(this.mapper.deleteBefore(claim.delivery().id() + 1, 100)).isEqualTo(1);
	}

	@Test
	void marksAReplyOnceTheReceiverHasIt() {
		this.callbacks.modifyReply(new ModifyReplyCallbackRequest("http://8.8.8.8/replies", true));
		this.replies.record(List.of(new UpstreamReply(PHONE, "", "", "好的", this.clock.instant())));
		DeliveryClaim claim = claimReply();
		this.deliveries.record(claim, FAILED);
		assertThat(calledBack(claim)).isFalse();
		hurry(claim);
		this.deliveries.record(claimReply(), TAKEN);
		assertThat(calledBack(claim)).isTrue();
	}

	private DeliveryClaim claimReply() {
		List<DeliveryClaim> claims = this.deliveries
			.claim(this.deliveries.due().stream().filter((lane) -> lane.target() == Callback.REPLIES).toList());
		assertThat(claims).hasSize(1);
		return claims.get(0);
	}

	private boolean calledBack(DeliveryClaim claim) {
		return this.jdbc.queryForObject("SELECT called_back_at IS NOT NULL FROM reply WHERE id = ?", Boolean.class,
				claim.delivery().references().get(0));
	}

	private long settled() {
		return this.mother.settled(this.app, PHONE, MessageState.DELIVERED, "DELIVRD");
	}

	private void settledIn(String phone) {
		this.mother.settled(this.app, phone, MessageState.DELIVERED, "DELIVRD");
	}

	private String otherLane() {
		String phone = PHONE;
		for (int i = 1; Lane.of(this.app, phone).equals(Lane.of(this.app, PHONE)); i++) {
			phone = "+861380013800" + i;
		}
		return phone;
	}

	private List<Lane> due() {
		return this.deliveries.due().stream().filter((lane) -> lane.target() == this.app).toList();
	}

	private List<DeliveryClaim> claim() {
		return this.deliveries.claim(due());
	}

	private DeliveryClaim claimOne() {
		List<DeliveryClaim> claims = claim();
		assertThat(claims).hasSize(1);
		return claims.get(0);
	}

	private void hurry(DeliveryClaim claim) {
		this.jdbc.update("UPDATE delivery SET due_at = '2020-01-01' WHERE id = ?", claim.delivery().id());
	}

	private void callback(String url, Boolean enabled) {
		this.callbacks.modify(new ModifyCallbackInfoRequest(Long.toString(this.app), url, enabled));
	}

}
