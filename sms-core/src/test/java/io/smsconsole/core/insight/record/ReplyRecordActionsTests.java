package io.smsconsole.core.insight.record;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.wire.upstream.UpstreamReply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@CoreTest
class ReplyRecordActionsTests {

	private static final String APP = "1499999056";

	@Autowired
	private ReplyRecordActions actions;

	@Autowired
	private Replies replies;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void answer() {
		message("+8613800138001", "企鹅");
		this.replies.record(List.of(reply("+8613800138001", "企鹅", "T"), reply("+8613800138001", "企鹅", "好的 42"),
				reply("+8613800138001", "企鹅", " td"), reply("+85291234567", "别的", "T")));
	}

	@Test
	void listsRepliesWithTheMessageThatTheyAnswer() {
		List<ReplyRecord> all = list(0, APP, null, true).replySet();
		assertThat(all).hasSize(3).allSatisfy((reply) -> {
			assertThat(reply.attributed()).isTrue();
			assertThat(reply.phoneNumber()).isEqualTo("138****8001");
			assertThat(reply.smsType()).isEqualTo(SmsType.MARKETING.wire());
			assertThat(reply.serialNo()).isNotEmpty();
		});
		assertThat(all).extracting(ReplyRecord::content, ReplyRecord::unsubscribed)
			.containsExactly(tuple(" td", true), tuple("好的 **", false), tuple("T", true));
		assertThat(list(0, APP, null, null).replySet().get(1).content()).isEqualTo("好的 42");
	}

	@Test
	void tellsWhichRepliesTheReceiverHas() {
		List<ReplyRecord> all = list(0, APP, null, true).replySet();
		assertThat(all).extracting(ReplyRecord::callbackTime).containsOnlyNulls();
		Instant taken = Instant.now();
		this.replies.calledBack(List.of(Long.valueOf(all.get(1).replyId())), taken);
		assertThat(list(0, APP, null, true).replySet()).extracting(ReplyRecord::callbackTime)
			.containsExactly(null, taken.getEpochSecond(), null);
	}

	@Test
	void listsThoseThatAnswerNothingToWhoeverSeesEverything() {
		assertThat(list(1, null, "+85291234567", true).replySet()).singleElement().satisfies((reply) -> {
			assertThat(reply.attributed()).isFalse();
			assertThat(reply.unsubscribed()).as("from what?").isFalse();
		});
		assertThat(list(1, APP, null, true).replySet()).isEmpty();
	}

	private DescribeInnerSMSReplyResponse list(int international, String app, String phone, Boolean masked) {
		long now = Instant.now().getEpochSecond();
		return this.actions.list(new DescribeInnerSMSReplyRequest(international, app, now - 3600, now + 60, phone, null,
				null, null, null, masked));
	}

	private static UpstreamReply reply(String phone, String sign, String text) {
		return new UpstreamReply(phone, sign, "", text, Instant.now());
	}

	private void message(String phone, String sign) {
		this.jdbc.update(
				"INSERT INTO message (id, sdk_app_id, region, sms_type, submission_id, sign_name, template_id,"
						+ " phone, iso_code, content, fee, state) VALUES (?, ?, 0, 1, 0, ?, 7, ?, 'CN', '', 1, 4)",
				this.ids.next(), APP, sign, phone);
	}

}
