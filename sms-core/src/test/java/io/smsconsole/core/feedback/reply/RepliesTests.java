package io.smsconsole.core.feedback.reply;

import java.time.Instant;

import io.smsconsole.core.CoreTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class RepliesTests {

	private static final String PHONE = "+8613800138111";

	@Autowired
	private Replies replies;

	@Autowired
	private ReplyMapper mapper;

	@Test
	void keepsAnAnswerOnceHoweverOftenItIsReported() {
		Reply reply = reply("你好");
		assertThat(this.replies.record(reply)).isTrue();
		assertThat(this.replies.record(reply)).isFalse();
		assertThat(this.replies.record(reply("你好！"))).isTrue();
		assertThat(this.mapper.countByPhone(PHONE)).isEqualTo(2);
	}

	@Test
	void cutsOffWhatIsTooLongToKeep() {
		assertThat(this.replies.record(reply("字".repeat(5000)))).isTrue();
	}

	private static Reply reply(String content) {
		return new Reply(PHONE, "测试甲", "", content, Instant.parse("2026-11-20T04:00:00Z"));
	}

}
