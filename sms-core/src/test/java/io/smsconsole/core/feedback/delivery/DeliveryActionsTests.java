package io.smsconsole.core.feedback.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.ModifyCallbackInfoRequest;
import io.smsconsole.core.feedback.callback.ModifyReplyCallbackRequest;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class DeliveryActionsTests {

	private static final String PHONE = "+8613800138000";

	@Autowired
	private DeliveryActions actions;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private CallbackActions callbacks;

	@Autowired
	private Replies replies;

	@Autowired
	private FeedbackMother mother;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Clock clock;

	private String app;

	@BeforeEach
	void anApplicationWithACallback() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		this.app = Long.toString(this.catalog.app());
		this.callbacks.modify(new ModifyCallbackInfoRequest(this.app, "http://8.8.8.8/", true));
		this.callbacks.modifyReply(new ModifyReplyCallbackRequest("http://8.8.8.8/replies", true));
	}

	@AfterEach
	void anyLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void tellsWhatWasReportedAndWhatCameOfIt() {
		long before = this.clock.instant().getEpochSecond();
		report(DeliveryOutcome.failed(DeliveryFault.RESULT, 200, "full"));
		CallbackDelivery delivery = list(null, null, null, null).deliverySet().get(0);
		assertThat(delivery.smsSdkAppId()).isEqualTo(this.app);
		assertThat(delivery.kind()).isEqualTo("status");
		assertThat(delivery.url()).isEqualTo("http://8.8.8.8/");
		assertThat(delivery.state()).isEqualTo("waiting");
		assertThat(delivery.attempts()).isEqualTo(1);
		assertThat(delivery.entries()).isEqualTo(1);
		assertThat(delivery.lastStatus()).isEqualTo(200);
		assertThat(delivery.lastError()).isEqualTo("The receiver answered with a result other than 0. (full)");
		assertThat(delivery.createTime()).isBetween(before, before + 60);
		assertThat(delivery.lastTime()).isBetween(before, before + 60);
	}

	@Test
	void leafsThroughTheNewestFirstAndFilters() {
		report(DeliveryOutcome.taken(200));
		report(DeliveryOutcome.taken(200));
		report(DeliveryOutcome.failed(DeliveryFault.TIMEOUT));
		DescribeCallbackDeliveryListResponse first = list(null, null, 2, null);
		assertThat(first.deliverySet()).extracting(CallbackDelivery::state).containsExactly("waiting", "delivered");
		DescribeCallbackDeliveryListResponse second = list(null, null, 2, first.cursor());
		assertThat(second.deliverySet()).extracting(CallbackDelivery::state).containsExactly("delivered");
		assertThat(second.cursor()).isEmpty();
		assertThat(list("status", "DELIVERED", null, null).deliverySet()).hasSize(2);
		assertThat(list("reply", null, null, null).deliverySet()).isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "State", () -> list(null, "lost", null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Kind", () -> list("both", null, null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", () -> list(null, null, 101, null));
	}

	@Test
	void showsTheBodyWithoutWholeNumbers() {
		report(DeliveryOutcome.taken(200));
		String body = describe(newest()).body();
		assertThat(body).startsWith("[{")
			.contains("\"mobile\":\"138****8000\"", "\"errmsg\":\"DELIVRD\"", "\"report_status\":\"SUCCESS\"",
					"\"nationcode\":\"86\"")
			.doesNotContain("13800138000");
	}

	@Test
	void showsRepliesWhetherTheyBelongToAnApplicationOrNot() {
		this.mother.submitted(Long.parseLong(this.app), PHONE);
		reply(PHONE, "请打13900139000");
		String reply = newest();
		assertThat(describe(reply).delivery().smsSdkAppId()).isEqualTo(this.app);
		assertThat(describe(reply).delivery().kind()).isEqualTo("reply");
		assertThat(describe(reply).body()).contains("\"mobile\":\"138****8000\"", "\"text\":\"请打139****9000\"");
		reply("+8613800138999", "谁");
		assertThat(list("reply", null, null, null).deliverySet()).hasSize(1);
		DescribeCallbackDeliveryListResponse all = this.actions
			.list(new DescribeCallbackDeliveryListRequest(null, "reply", null, 1, null));
		assertThat(all.deliverySet()).extracting(CallbackDelivery::smsSdkAppId).containsExactly("");
	}

	@Test
	void makesAFailedDeliveryAgainAtOnce() {
		for (int attempt = 0; attempt < 3; attempt++) {
			report(DeliveryOutcome.failed(DeliveryFault.TIMEOUT));
			this.jdbc.update("UPDATE delivery SET due_at = '2020-01-01' WHERE state = 0");
		}
		String id = list(null, "failed", null, null).deliverySet().get(0).deliveryId();
		this.actions.redeliver(new DeliveryRequest(id));
		List<DeliveryClaim> again = this.deliveries.claim(due());
		assertThat(again).hasSize(1);
		assertThat(Long.toString(again.get(0).delivery().id())).isEqualTo(id);
		this.deliveries.record(again.get(0), DeliveryOutcome.taken(200));
		assertThat(describe(id).delivery().attempts()).isEqualTo(4);
		assertThat(describe(id).delivery().lastError()).isEmpty();
		assertRefused(ErrorCode.UNSUPPORTED_OPERATION, "DeliveryId",
				() -> this.actions.redeliver(new DeliveryRequest(id)));
	}

	@Test
	void makesNothingAgainWhileTheCallbackIsSwitchedOff() {
		report(DeliveryOutcome.failed(DeliveryFault.TIMEOUT));
		String id = newest();
		this.callbacks.modify(new ModifyCallbackInfoRequest(this.app, null, false));
		assertThat(describe(id).delivery().state()).isEqualTo("dropped");
		assertRefused(ErrorCode.UNSUPPORTED_OPERATION, "DeliveryId",
				() -> this.actions.redeliver(new DeliveryRequest(id)));
	}

	@Test
	void knowsNoDeliveryThatIsNone() {
		for (String id : new String[] { null, "", "x", "1", "99999999999999999999" }) {
			assertRefused(ErrorCode.RESOURCE_NOT_FOUND, "DeliveryId", () -> describe(id));
		}
	}

	private void report(DeliveryOutcome outcome) {
		if (due().isEmpty()) {
			this.mother.settled(Long.parseLong(this.app), PHONE, MessageState.DELIVERED, "DELIVRD");
		}
		this.deliveries.claim(due()).forEach((claim) -> this.deliveries.record(claim, outcome));
	}

	private void reply(String phone, String text) {
		this.replies.record(List.of(new UpstreamReply(phone, FeedbackMother.SIGN, "", text, this.clock.instant())));
		this.deliveries.claim(this.deliveries.due())
			.forEach((claim) -> this.deliveries.record(claim, DeliveryOutcome.taken(200)));
	}

	private List<Lane> due() {
		return this.deliveries.due().stream().filter((lane) -> lane.target() == Long.parseLong(this.app)).toList();
	}

	private String newest() {
		return list(null, null, 1, null).deliverySet().get(0).deliveryId();
	}

	private DescribeCallbackDeliveryResponse describe(String id) {
		return this.actions.describe(new DeliveryRequest(id));
	}

	private DescribeCallbackDeliveryListResponse list(String kind, String state, Integer limit, String cursor) {
		return this.actions.list(new DescribeCallbackDeliveryListRequest(this.app, kind, state, limit, cursor));
	}

}
