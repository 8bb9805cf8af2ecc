package io.smsconsole.scheduler.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.feedback.receipt.ReceiptActions;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.feedback.reply.ReplyActions;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.wire.api.PullSmsReplyStatusRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusResponse.PullSmsReplyStatus;
import io.smsconsole.core.wire.api.PullSmsSendStatusRequest;
import io.smsconsole.core.wire.api.PullSmsSendStatusResponse.PullSmsSendStatus;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import io.smsconsole.scheduler.SchedulerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/**
 * Nobody listens for the upstream's callbacks here: all of them are lost.
 */
@SchedulerTest
class PollingTests {

	private static final String DELIVERED = "+85261001111";

	private static final String FAILED = "+85261000001";

	private static final String REFUSED = "+85261000007";

	private static final String ANSWERS = "+85261000010";

	@Autowired
	private FeedbackFixture fixture;

	@Autowired
	private ReceiptActions receiptActions;

	@Autowired
	private ReplyActions replyActions;

	@Autowired
	private Receipts receipts;

	@Autowired
	private Replies replies;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Clock clock;

	private long app;

	private List<Long> messages;

	@BeforeEach
	void sent() {
		this.app = this.fixture.app();
		this.messages = this.fixture.send(this.app, List.of(DELIVERED, FAILED, REFUSED, ANSWERS));
	}

	@Test
	void bringsReceiptsAndRepliesWhenEveryCallbackIsLostAndCountsThemOnce() {
		List<PullSmsSendStatus> pulled = new ArrayList<>();
		await().atMost(Duration.ofSeconds(40)).until(() -> {
			pulled.addAll(pullReceipts());
			return pulled.size() >= 4;
		});
		assertThat(pulled).extracting(PullSmsSendStatus::serialNo)
			.containsExactlyInAnyOrderElementsOf(this.messages.stream().map(String::valueOf).toList());
		assertThat(pulled).allSatisfy((status) -> assertThat(status.sessionContext()).isEqualTo("order-7"));
		assertThat(pulled).extracting(PullSmsSendStatus::phoneNumber, PullSmsSendStatus::reportStatus)
			.contains(tuple(DELIVERED, "SUCCESS"), tuple(FAILED, "FAIL"), tuple(REFUSED, "FAIL"),
					tuple(ANSWERS, "SUCCESS"));
		List<PullSmsReplyStatus> answers = new ArrayList<>();
		await().atMost(Duration.ofSeconds(40)).until(() -> {
			answers.addAll(pullReplies());
			return !answers.isEmpty();
		});
		assertThat(answers).extracting(PullSmsReplyStatus::phoneNumber, PullSmsReplyStatus::replyContent)
			.containsExactly(tuple(ANSWERS, "你好"));
		callbacksComeAfterAll(answers.get(0));
		assertThat(pullReceipts()).isEmpty();
		assertThat(pullReplies()).isEmpty();
		assertThat(counted(MessageState.DELIVERED)).isEqualTo(2);
		assertThat(counted(MessageState.FAILED)).isEqualTo(1);
		assertThat(counted(MessageState.REJECTED)).isEqualTo(1);
	}

	/** Late, and each of them twice. */
	private void callbacksComeAfterAll(PullSmsReplyStatus answer) {
		List<String> serials = this.jdbc.queryForList(
				"SELECT upstream_serial_no FROM message WHERE sdk_app_id = ? AND upstream_serial_no IS NOT NULL",
				String.class, this.app);
		assertThat(serials).hasSize(3);
		for (int time = 0; time < 2; time++) {
			assertThat(this.receipts.record(serials.stream()
				.map((serial) -> new UpstreamReceipt(serial, DELIVERED, "", false, "UNDELIV", this.clock.instant()))
				.toList())).isEqualTo(3);
			assertThat(this.replies.record(List.of(new UpstreamReply(answer.phoneNumber(), answer.signName(),
					answer.extendCode(), answer.replyContent(), Instant.ofEpochSecond(answer.replyTime())))))
				.isZero();
		}
	}

	private List<PullSmsSendStatus> pullReceipts() {
		return this.fixture
			.asOwner(() -> this.receiptActions.pull(new PullSmsSendStatusRequest(100, Long.toString(this.app))))
			.pullSmsSendStatusSet();
	}

	private List<PullSmsReplyStatus> pullReplies() {
		return this.fixture
			.asOwner(() -> this.replyActions.pull(new PullSmsReplyStatusRequest(100, Long.toString(this.app))))
			.pullSmsReplyStatusSet();
	}

	private long counted(MessageState state) {
		return this.jdbc.queryForObject(
				"SELECT COALESCE(SUM(messages), 0) FROM (SELECT messages FROM tally_hour"
						+ " WHERE sdk_app_id = ? AND state = ? UNION ALL SELECT messages FROM tally_delta"
						+ " WHERE sdk_app_id = ? AND state = ?) counted",
				Long.class, this.app, state.wire(), this.app, state.wire());
	}

}
