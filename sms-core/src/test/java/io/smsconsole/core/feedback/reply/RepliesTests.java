package io.smsconsole.core.feedback.reply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.wire.api.PullSmsReplyStatusByPhoneNumberRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusResponse.PullSmsReplyStatus;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
@RecordApplicationEvents
class RepliesTests {

	private static final String PHONE = "+8613800138111";

	@Autowired
	private Replies replies;

	@Autowired
	private ReplyActions actions;

	@Autowired
	private ReplyMapper mapper;

	@Autowired
	private FeedbackMother mother;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private Clock clock;

	@Autowired
	private ApplicationEvents events;

	private long app;

	private Instant now;

	@BeforeEach
	void anApplication() {
		this.app = this.catalog.app();
		this.now = this.clock.instant();
	}

	@Test
	void keepsAnAnswerOnceHoweverOftenAndByWhicheverWayItIsReported() {
		UpstreamReply pulled = reply("你好", this.now.truncatedTo(ChronoUnit.SECONDS));
		UpstreamReply pushed = new UpstreamReply(PHONE, FeedbackMother.SIGN, null, "你好", this.now);
		assertThat(record(pulled, pushed)).isEqualTo(1);
		assertThat(record(pushed)).isZero();
		assertThat(record(reply("你好！", this.now))).isEqualTo(1);
		assertThat(this.mapper.countByPhone(PHONE)).isEqualTo(2);
		assertThat(this.events.stream(ReplyReceived.class)).hasSize(2);
	}

	@Test
	void belongsToTheLastMessageThatWentToTheNumberWithTheSign() {
		this.mother.submitted(this.catalog.app(), PHONE);
		long answered = this.mother.submitted(this.app, PHONE);
		record(reply("TD", this.now));
		Reply reply = received();
		assertThat(reply.sdkAppId()).isEqualTo(this.app);
		assertThat(reply.smsType()).isEqualTo(SmsType.NOTIFICATION);
		assertThat(reply.messageId()).isEqualTo(answered);
		assertThat(pull()).usingRecursiveFieldByFieldElementComparator()
			.containsExactly(new PullSmsReplyStatus("", "86", PHONE, FeedbackMother.SIGN, "TD",
					this.now.getEpochSecond(), "13800138111"));
		assertThat(pull()).isEmpty();
	}

	@Test
	void belongsToNobodyWhereNoSuchMessageWentOutWithinThreeDays() {
		this.mother.submitted(this.app, PHONE);
		record(new UpstreamReply(PHONE, "别的", "", "TD", this.now));
		record(reply("TD", this.now.plus(Duration.ofHours(73))));
		record(reply("TD", this.now.minus(Duration.ofMinutes(10))));
		assertThat(this.events.stream(ReplyReceived.class)).hasSize(3).noneMatch((one) -> one.reply().attributed());
		assertThat(pull()).isEmpty();
		assertThat(byPhone()).isEmpty();
	}

	@Test
	void isToldOfOneNumberAsOftenAsOneAsks() {
		this.mother.submitted(this.app, PHONE);
		record(reply("一", this.now), reply("二", this.now));
		assertThat(byPhone()).extracting(PullSmsReplyStatus::replyContent).containsExactly("一", "二");
		assertThat(byPhone()).hasSize(2);
		assertThat(pull()).extracting(PullSmsReplyStatus::replyContent).containsExactly("一", "二");
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit",
				() -> this.actions.pull(new PullSmsReplyStatusRequest(0, Long.toString(this.app))));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset",
				() -> this.actions.pullByPhoneNumber(new PullSmsReplyStatusByPhoneNumberRequest(
						this.now.getEpochSecond(), 7, 1, PHONE, Long.toString(this.app), null)));
	}

	@Test
	void cutsOffWhatIsTooLongAndLeavesOutWhatCannotBeRead() {
		String emoji = "字".repeat(Reply.MAX_CONTENT - 1) + "😀";
		assertThat(record(new UpstreamReply(null, "", "", "x", this.now),
				new UpstreamReply("+86 not a number", "", "", "x", this.now),
				new UpstreamReply(PHONE, "", "", "x", null), new UpstreamReply(PHONE, "", "", "x", Instant.MAX),
				new UpstreamReply(PHONE, "签".repeat(500), "9".repeat(500), emoji, this.now)))
			.isEqualTo(1);
		assertThat(received().content()).hasSize(Reply.MAX_CONTENT - 1);
	}

	private int record(UpstreamReply... some) {
		return this.replies.record(List.of(some));
	}

	private Reply received() {
		return this.events.stream(ReplyReceived.class).map(ReplyReceived::reply).toList().get(0);
	}

	private List<PullSmsReplyStatus> pull() {
		return this.actions.pull(new PullSmsReplyStatusRequest(100, Long.toString(this.app))).pullSmsReplyStatusSet();
	}

	private List<PullSmsReplyStatus> byPhone() {
		return this.actions
			.pullByPhoneNumber(new PullSmsReplyStatusByPhoneNumberRequest(this.now.getEpochSecond() - 3600, 0, 100,
					"13800138111", Long.toString(this.app), null))
			.pullSmsReplyStatusSet();
	}

	private static UpstreamReply reply(String content, Instant time) {
		return new UpstreamReply(PHONE, FeedbackMother.SIGN, "", content, time);
	}

}
