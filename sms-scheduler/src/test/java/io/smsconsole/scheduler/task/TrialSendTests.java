package io.smsconsole.scheduler.task;

import java.time.Duration;

import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.trial.CreateSendTrialRequest;
import io.smsconsole.core.sending.trial.TrialActions;
import io.smsconsole.core.sending.trial.TrialInfo;
import io.smsconsole.core.sending.trial.TrialPart;
import io.smsconsole.core.sending.trial.TrialRequest;
import io.smsconsole.core.sending.trial.TrialState;
import io.smsconsole.scheduler.SchedulerTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A trial from its division to its rest, by itself.
 */
@SchedulerTest
class TrialSendTests {

	private static final int NUMBERS = 200;

	@Autowired
	private GroupSendFixture fixture;

	@Autowired
	private TrialActions trials;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeAll
	static void patience() {
		Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
	}

	@Test
	void reachesEveryNumberOnceAndTheRestWithTheBetterText() {
		String templateB = this.fixture.template("Come and get it");
		String source = this.fixture.create(this.fixture.app(), this.fixture.template("It is here"),
				GroupSendFixture.numbers(NUMBERS), null, 0);
		this.fixture.awaitState(source, TaskState.READY);
		String trial = this.fixture
			.asOwner(() -> this.trials.create(new CreateSendTrialRequest(source, templateB, 40, 60, 0, 0)))
			.trialId();
		await().until(() -> find(trial).state() == TrialState.READY);
		this.fixture.asOwner(() -> this.trials.start(new TrialRequest(trial)));
		await().until(() -> find(trial).decideTime() > 0);
		assertThat(find(trial).rest().accepted()).as("it waits for the figures").isZero();
		await().until(() -> allDelivered(find(trial).partA()) && allDelivered(find(trial).partB()));
		this.jdbc.update("UPDATE tally_delta SET messages = 0 WHERE task_id = ? AND state = 4",
				find(trial).partA().taskId());
		this.jdbc.update("UPDATE tally_hour SET messages = 0 WHERE task_id = ? AND state = 4",
				find(trial).partA().taskId());
		this.jdbc.update("UPDATE trial SET decide_at = created_at WHERE id = ?", trial);
		this.fixture.awaitState(find(trial).rest().taskId(), TaskState.FINISHED);
		TrialInfo done = find(trial);
		assertThat(done.winner()).isOne();
		assertThat(done.rest().templateId()).isEqualTo(Long.parseLong(templateB));
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM message WHERE task_id IN (?, ?, ?)", Integer.class,
				done.partA().taskId(), done.partB().taskId(), done.rest().taskId()))
			.isEqualTo(NUMBERS);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(DISTINCT phone) FROM message WHERE task_id IN (?, ?, ?)",
				Integer.class, done.partA().taskId(), done.partB().taskId(), done.rest().taskId()))
			.isEqualTo(NUMBERS);
	}

	private static boolean allDelivered(TrialPart part) {
		return part.delivered() == part.accepted();
	}

	private TrialInfo find(String trial) {
		return this.fixture.asOwner(() -> this.trials.describe(new TrialRequest(trial)));
	}

}
