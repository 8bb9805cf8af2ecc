package io.smsconsole.core.insight.cause;

import java.util.List;

import io.smsconsole.core.CallerDoubles;
import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.review.Mirrored;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.ModifyCallbackInfoRequest;
import io.smsconsole.core.feedback.delivery.Deliveries;
import io.smsconsole.core.feedback.delivery.DeliveryClaim;
import io.smsconsole.core.feedback.delivery.DeliveryFault;
import io.smsconsole.core.feedback.delivery.DeliveryOutcome;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmBook;
import io.smsconsole.core.insight.alarm.AlarmFilter;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmState;
import io.smsconsole.core.sending.message.MessageState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens raises its alarm.
 */
@CoreTest
class CausesTests {

	@Autowired
	private AlarmBook book;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private List<Mirrored> mirrors;

	@Autowired
	private FeedbackMother feedback;

	@Autowired
	private CallbackActions callbacks;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private DeliveryAlarms deliveryAlarms;

	@Autowired
	private JdbcClient database;

	@Test
	void aReviewIsToldToWhoeverHandedItIn() {
		long sign = this.catalog.sign(Region.INTERNATIONAL, "Example");
		mirror("sign").decide(sign, ReviewState.EFFECTIVE, "");
		long template = this.catalog.template(Region.INTERNATIONAL, SmsType.NOTIFICATION, "Your parcel is here");
		mirror("template").decide(template, ReviewState.APPROVED, "");
		mirror("template").decide(template, ReviewState.REJECTED, "Too short");
		mirror("template").decide(template, ReviewState.REJECTED, "Too short");
		List<Alarm> found = of(AlarmKind.REVIEW, 0);
		assertThat(found).extracting(Alarm::variant).startsWith("template-rejected", "sign-approved");
		assertThat(found.get(0).uin()).isEqualTo(CallerDoubles.OWNER);
		assertThat(found.get(0).arguments()).contains("Too short");
		assertThat(found.get(0).repeats()).as("decided but once").isZero();
		assertThat(found.get(1).path()).isEqualTo("/console/international/signs/" + sign);
	}

	@Test
	void aReceiverThatTakesNothingIsToldUntilItTakesSomething() {
		long app = this.catalog.app();
		this.callbacks.modify(new ModifyCallbackInfoRequest(Long.toString(app), "http://8.8.8.8/", true));
		deliver(app, new DeliveryOutcome(DeliveryFault.TIMEOUT, 0, ""), 1);
		assertThat(of(AlarmKind.CALLBACK_FAILING, app)).as("it is tried again").isEmpty();
		deliver(app, new DeliveryOutcome(DeliveryFault.TIMEOUT, 0, ""), 2);
		assertThat(of(AlarmKind.CALLBACK_FAILING, app)).singleElement().satisfies((alarm) -> {
			assertThat(alarm.state()).isEqualTo(AlarmState.OPEN);
			assertThat(alarm.arguments()).contains("http://8.8.8.8/");
		});
		this.deliveryAlarms.resolve();
		assertThat(of(AlarmKind.CALLBACK_FAILING, app).get(0).state()).isEqualTo(AlarmState.OPEN);
		deliver(app, new DeliveryOutcome(null, 200, ""), 1);
		this.deliveryAlarms.resolve();
		assertThat(of(AlarmKind.CALLBACK_FAILING, app).get(0).state()).isEqualTo(AlarmState.RESOLVED);
	}

	@Test
	void aReceiverThatIsCalledNoMoreIsNoTroubleAnyMore() {
		long app = this.catalog.app();
		this.callbacks.modify(new ModifyCallbackInfoRequest(Long.toString(app), "http://8.8.8.8/", true));
		deliver(app, new DeliveryOutcome(DeliveryFault.TIMEOUT, 0, ""), 3);
		this.callbacks.modify(new ModifyCallbackInfoRequest(Long.toString(app), null, false));
		assertThat(of(AlarmKind.CALLBACK_FAILING, app).get(0).state()).isEqualTo(AlarmState.RESOLVED);
	}

	private void deliver(long app, DeliveryOutcome outcome, int times) {
		for (int i = 0; i < times; i++) {
			List<DeliveryClaim> claims = claim(app);
			if (claims.isEmpty()) {
				this.feedback.settled(app, "+8613800138000", MessageState.DELIVERED, "DELIVRD");
				claims = claim(app);
			}
			assertThat(claims).hasSize(1);
			claims.forEach((claim) -> this.deliveries.record(claim, outcome));
		}
	}

	private List<DeliveryClaim> claim(long app) {
		this.database.sql("UPDATE delivery SET due_at = '2020-01-01' WHERE state = 0 AND target = ?")
			.param(app)
			.update();
		return this.deliveries.claim(this.deliveries.due().stream().filter((lane) -> lane.target() == app).toList());
	}

	private Mirrored mirror(String kind) {
		return this.mirrors.stream().filter((one) -> one.kind().equals(kind)).findFirst().orElseThrow();
	}

	private List<Alarm> of(AlarmKind kind, long app) {
		return this.book.list(new AlarmFilter(List.of(app), kind, null, null, null, 10));
	}

}
