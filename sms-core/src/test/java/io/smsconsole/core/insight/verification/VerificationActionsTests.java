package io.smsconsole.core.insight.verification;

import java.time.Duration;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.sending.message.MessageMother;
import io.smsconsole.core.sending.message.MessageStore;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a verification finds, is for {@link ExactStatisticsTests}.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class VerificationActionsTests {

	@Autowired
	private VerificationActions actions;

	@Autowired
	private CountChecks checks;

	@Autowired
	private MessageStore messages;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private long message;

	@AfterEach
	void cleanUp() {
		this.jdbc.update("DELETE FROM message WHERE id = ?", this.message);
		this.jdbc.update("DELETE FROM tally_delta WHERE sdk_app_id = ?", MessageMother.APP);
		this.jdbc.update("DELETE FROM alarm WHERE kind = 8");
	}

	@Test
	void tellsWhatWasFoundAndRaisesAnAlarmWhereThatIsNotNothing() {
		this.message = this.ids.next();
		this.transaction.executeWithoutResult((status) -> this.messages
			.insert(List.of(MessageMother.accepted(this.message, 0, 0, "+8613800138000"))));
		this.jdbc.update(
				"UPDATE tally_delta SET fee = fee + 1 WHERE sdk_app_id = ? AND state = 1 ORDER BY id DESC LIMIT 1",
				MessageMother.APP);
		this.actions.verify(new VerifyStatisticsRequest());
		Awaitility.await().until(() -> !told().running());
		assertThat(told()).satisfies((found) -> {
			assertThat(found.messages()).isPositive();
			assertThat(found.endTime()).isPositive();
			assertThat(found.differenceCount()).isPositive();
			assertThat(found.differenceSet()).extracting(Difference::what).contains("fee");
		});
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM alarm WHERE kind = 8", Long.class)).isOne();
	}

	@Test
	void isDoneOnceADay() {
		this.jdbc.update("UPDATE tally_check SET ended_at = UTC_TIMESTAMP(3), messages = -7");
		this.checks.runIfOlder(Duration.ofHours(24));
		assertThat(this.checks.find().messages()).isEqualTo(-7);
		this.jdbc.update("UPDATE tally_check SET ended_at = UTC_TIMESTAMP(3) - INTERVAL 25 HOUR");
		this.checks.runIfOlder(Duration.ofHours(24));
		assertThat(this.checks.find().messages()).isNotNegative();
		assertThat(this.checks.begin()).isTrue();
		assertThat(this.checks.begin()).isFalse();
		this.checks.run();
	}

	private StatisticVerification told() {
		return this.actions.describe(new DescribeStatisticVerificationRequest());
	}

}
