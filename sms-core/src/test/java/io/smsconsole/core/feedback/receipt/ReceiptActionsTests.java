package io.smsconsole.core.feedback.receipt;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.wire.api.PullSmsSendStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse.PullSmsSendStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class ReceiptActionsTests {

	private static final String PHONE = "+8613800138000";

	@Autowired
	private ReceiptActions actions;

	@Autowired
	private FeedbackMother mother;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private Clock clock;

	private long app;

	private long now;

	@BeforeEach
	void anApplication() {
		this.app = this.catalog.app();
		this.now = this.clock.instant().getEpochSecond();
	}

	@Test
	void tellsWhatBecameOfMessagesInTheOrderInWhichItWasLearnt() {
		long first = this.mother.submitted(this.app, PHONE);
		long second = this.mother.settled(this.app, "+85261234567", MessageState.FAILED, "UNDELIV");
		long third = this.mother.settled(this.app, PHONE, MessageState.REJECTED,
				"FailedOperation.ContainSensitiveWord");
		this.mother.settled(this.app, PHONE, MessageState.UNKNOWN, "");
		assertThat(pull(10)).extracting(PullSmsSendStatus::serialNo)
			.containsExactly(Long.toString(second), Long.toString(third));
		this.mother.settled(this.catalog.app(), PHONE, MessageState.DELIVERED, "DELIVRD");
		assertThat(pull(10)).isEmpty();
		assertThat(byPhone(PHONE, this.now - 60, null)).extracting(PullSmsSendStatus::serialNo)
			.containsExactly(Long.toString(third));
		assertThat(first).isLessThan(second);
	}

	@Test
	void tellsEveryFieldAsTheApiHasIt() {
		long delivered = this.mother.settled(this.app, PHONE, MessageState.DELIVERED, "DELIVRD");
		long rejected = this.mother.settled(this.app, "+85261234567", MessageState.REJECTED,
				"FailedOperation.ContainSensitiveWord");
		List<PullSmsSendStatus> pulled = pull(100);
		assertThat(pulled).usingRecursiveFieldByFieldElementComparatorIgnoringFields("userReceiveTime")
			.containsExactly(
					new PullSmsSendStatus(0, "86", "13800138000", PHONE, Long.toString(delivered), "SUCCESS", "DELIVRD",
							"context-" + PHONE),
					new PullSmsSendStatus(0, "852", "61234567", "+85261234567", Long.toString(rejected), "FAIL",
							"FailedOperation.ContainSensitiveWord", "context-+85261234567"));
		assertThat(pulled)
			.allSatisfy((status) -> assertThat(status.userReceiveTime()).isBetween(this.now - 1, this.now + 60));
	}

	@Test
	void handsOutNoMoreThanAskedForAndTheRestLater() {
		this.mother.delivered(this.app, List.of(PHONE, "+8613800138001", "+8613800138002"));
		assertThat(pull(2)).extracting(PullSmsSendStatus::phoneNumber).containsExactly(PHONE, "+8613800138001");
		assertThat(pull(2)).extracting(PullSmsSendStatus::phoneNumber).containsExactly("+8613800138002");
	}

	@Test
	void tellsOfOneNumberAsOftenAsOneAsksHoweverTheNumberIsWritten() {
		long message = this.mother.settled(this.app, PHONE, MessageState.DELIVERED, "DELIVRD");
		this.mother.settled(this.app, "+8613800138001", MessageState.DELIVERED, "DELIVRD");
		for (String form : List.of(PHONE, "13800138000", "008613800138000", "8613800138000")) {
			assertThat(byPhone(form, this.now - 60, this.now + 60)).extracting(PullSmsSendStatus::serialNo)
				.containsExactly(Long.toString(message));
		}
		assertThat(byPhone(PHONE, this.now - 3600, this.now - 60)).isEmpty();
		assertThat(byPhone(PHONE, this.now - Duration.ofDays(7).toSeconds(), null)).hasSize(1);
		assertThat(pull(100)).hasSize(2);
		assertThat(byPhone(PHONE, this.now - 60, null)).hasSize(1);
	}

	@Test
	void refusesWhatIsOutOfRange() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "Limit", () -> pull(null));
		for (int limit : new int[] { -1, 0, 101 }) {
			assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", () -> pull(limit));
		}
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> this.actions.pull(new PullSmsSendStatusRequest(1, "1499999999")));
		long week = Duration.ofDays(7).toSeconds();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL, "BeginTime",
				() -> byPhone(PHONE, this.now - week - 120, this.now));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL, "BeginTime",
				() -> byPhone(PHONE, Long.MAX_VALUE, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_START_TIME, "BeginTime",
				() -> byPhone(PHONE, this.now, this.now - 1));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_END_TIME_VERIFY_FAIL, "EndTime",
				() -> byPhone(PHONE, this.now, Long.MAX_VALUE));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER, "PhoneNumber",
				() -> byPhone("12", this.now, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset", () -> this.actions
			.pullByPhoneNumber(
					new PullSmsSendStatusByPhoneNumberRequest(this.now, 1, 10, PHONE, Long.toString(this.app), null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", () -> this.actions
			.pullByPhoneNumber(
					new PullSmsSendStatusByPhoneNumberRequest(this.now, 0, 101, PHONE, Long.toString(this.app), null)));
	}

	private List<PullSmsSendStatus> pull(Integer limit) {
		return this.actions.pull(new PullSmsSendStatusRequest(limit, Long.toString(this.app))).pullSmsSendStatusSet();
	}

	private List<PullSmsSendStatus> byPhone(String phone, long begin, Long end) {
		return this.actions
			.pullByPhoneNumber(
					new PullSmsSendStatusByPhoneNumberRequest(begin, 0, 100, phone, Long.toString(this.app), end))
			.pullSmsSendStatusSet();
	}

}
