package io.smsconsole.core.insight.verification;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.IdTime;
import io.smsconsole.core.sending.message.MessageMother;
import io.smsconsole.core.sending.message.MessageStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The verification from the command line, beside everything that works on the database.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class VerifyMainTests {

	@Autowired
	private MessageStore messages;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private long message;

	@AfterEach
	void cleanUp() {
		this.jdbc.update("DELETE FROM message WHERE id = ?", this.message);
		this.jdbc.update("DELETE FROM tally_delta WHERE sdk_app_id = ?", MessageMother.APP);
		this.jdbc.update("DELETE FROM retention");
	}

	@Test
	void listsWhatDiffersUnlessItIsKeptNoLonger() {
		this.message = IdTime.floor(Instant.now().minus(Duration.ofHours(30)));
		this.transaction.executeWithoutResult((status) -> this.messages
			.insert(List.of(MessageMother.accepted(this.message, 0, 0, "+8613800138000"))));
		String before = run(-1);
		this.jdbc.update("UPDATE tally_delta SET messages = 7777 WHERE sdk_app_id = ? AND state = 1",
				MessageMother.APP);
		assertThat(run(1)).contains("messages of", "differences:", "ACCEPTED", "7777", "测试甲");
		this.jdbc.update("INSERT INTO retention (id, kept_from) VALUES (1, ?)", Long.MAX_VALUE);
		assertThat(run(0)).contains("The statistics are exact.");
		assertThat(before).doesNotContain("7777");
	}

	@Test
	void saysWhyItCouldNotFindOut() {
		assertThat(run(2, "--spring.datasource.url=jdbc:mysql://127.0.0.1:1/sms"))
			.isEqualToIgnoringNewLines("The statistics can't be verified: Connection refused");
	}

	/**
	 * Other tests may have left messages whose counts are gone, so that any may differ.
	 */
	private static String run(int expected, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int exit = VerifyMain.verify(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
		if (expected >= 0) {
			assertThat(exit).isEqualTo(expected);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

}
