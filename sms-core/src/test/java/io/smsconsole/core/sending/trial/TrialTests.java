package io.smsconsole.core.sending.trial;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.sending.recipient.Recipient;
import io.smsconsole.core.sending.recipient.RecipientSlices;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskPreparation;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Trials of two templates, from the division of the list to the rest.
 */
@CoreTest
class TrialTests {

	private static final int NUMBERS = 600;

	private static final int DELIVERED = 4;

	@Autowired
	private TrialActions actions;

	@Autowired
	private TrialProgress progress;

	@Autowired
	private TaskActions tasks;

	@Autowired
	private TaskPreparation preparation;

	@Autowired
	private RecipientSlices slices;

	@Autowired
	private AccountActions account;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private String app;

	private String templateA;

	private String templateB;

	private String task;

	@BeforeEach
	void aTaskToBeConfirmed() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.INTERNATIONAL, "Parcels");
		this.templateA = template("Parcel {1} is here", SmsType.NOTIFICATION);
		this.templateB = template("Come and get {1}", SmsType.NOTIFICATION);
		this.task = task(NUMBERS, null);
	}

	@Test
	void dividesTheListSoThatEveryNumberIsInOnePart() {
		TrialInfo trial = ready(trial(20, 0));
		assertThat(trial.state()).isEqualTo(TrialState.READY);
		assertThat(summary(this.task).state()).isEqualTo(TaskState.CANCELLED);
		assertThat(summary(this.task).reason()).isEqualTo("task.tried");
		assertThat(summary(this.task).trialId()).isEqualTo(trial.trialId());
		assertThat(Stream.of(trial.partA(), trial.partB(), trial.rest()).flatMap(this::numbers))
			.containsExactlyInAnyOrderElementsOf(phones(NUMBERS));
		assertThat(trial.partA().numbers()).isBetween(NUMBERS / 20, NUMBERS / 5);
		assertThat(trial.partB().numbers()).isBetween(NUMBERS / 20, NUMBERS / 5);
		assertThat(summary(trial.partB().taskId()).templateId()).isEqualTo(Long.parseLong(this.templateB));
		assertThat(summary(trial.partB().taskId()).trialId()).isEqualTo(trial.trialId());
	}

	@Test
	void letsNoPartBeginButByTheTrial() {
		TrialInfo trial = ready(trial(20, 0));
		for (TrialPart part : List.of(trial.partA(), trial.partB(), trial.rest())) {
			assertRefused(ErrorCode.FAILED_OPERATION, null, () -> this.tasks.start(new TaskRequest(part.taskId())));
		}
		this.actions.start(new TrialRequest(trial.trialId()));
		assertThat(states(trial)).containsExactly(TaskState.RUNNING, TaskState.RUNNING, TaskState.READY);
		assertRefused(ErrorCode.FAILED_OPERATION, null, () -> this.tasks.start(new TaskRequest(trial.rest().taskId())));
		assertRefused(ErrorCode.FAILED_OPERATION, "TrialId",
				() -> this.actions.start(new TrialRequest(trial.trialId())));
	}

	@Test
	void sendsTheBetterTemplateToTheRestOnce() {
		TrialInfo trial = testing(trial(20, 0));
		sent(trial, 100, 40, 50, 25);
		step(trial);
		assertThat(find(trial).decideTime()).isGreaterThan(this.clock.instant().getEpochSecond());
		step(trial);
		assertThat(find(trial).state()).as("it waits for the figures").isEqualTo(TrialState.TESTING);
		waited(trial);
		step(trial);
		TrialInfo decided = find(trial);
		assertThat(decided.state()).isEqualTo(TrialState.DECIDED);
		assertThat(decided.winner()).isEqualTo(Trial.B);
		assertThat(decided.reason()).isEqualTo("trial.better");
		assertThat(this.progress.restsToBegin()).extracting(RestToBegin::taskId)
			.containsExactly(Long.parseLong(trial.rest().taskId()));
		this.tasks.start(new TaskRequest(trial.rest().taskId()));
		assertThat(summary(trial.rest().taskId()).state()).isEqualTo(TaskState.RUNNING);
		assertThat(summary(trial.rest().taskId()).templateId()).isEqualTo(Long.parseLong(this.templateB));
		assertThat(this.progress.restsToBegin()).isEmpty();
	}

	@Test
	void takesAForATieAndForTooSmallASample() {
		TrialInfo tie = testing(trial(20, 0));
		sent(tie, 100, 50, 50, 25);
		assertDecided(tie, "trial.tie");
		this.task = task(NUMBERS, null);
		TrialInfo few = testing(trial(20, 60));
		sent(few, 100, 10, 50, 50);
		assertDecided(few, "trial.too-few");
	}

	@Test
	void letsAPersonChooseEarly() {
		TrialInfo trial = testing(trial(20, 0));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Winner",
				() -> this.actions.decide(new DecideSendTrialRequest(trial.trialId(), 2)));
		this.actions.decide(new DecideSendTrialRequest(trial.trialId(), Trial.B));
		TrialInfo decided = find(trial);
		assertThat(decided.reason()).isEqualTo("trial.chosen");
		assertThat(decided.decidedBy()).isEqualTo("owner");
		assertThat(summary(trial.rest().taskId()).templateId()).isEqualTo(Long.parseLong(this.templateB));
		assertRefused(ErrorCode.FAILED_OPERATION, "TrialId",
				() -> this.actions.decide(new DecideSendTrialRequest(trial.trialId(), Trial.A)));
		assertRefused(ErrorCode.FAILED_OPERATION, "TrialId",
				() -> this.actions.stop(new TrialRequest(trial.trialId())));
	}

	@Test
	void givenUpItTakesBackAllOfIt() {
		TrialInfo trial = testing(trial(20, 0));
		this.actions.stop(new TrialRequest(trial.trialId()));
		assertThat(states(trial)).containsExactly(TaskState.STOPPED, TaskState.STOPPED, TaskState.CANCELLED);
		assertThat(find(trial).state()).isEqualTo(TrialState.STOPPED);
		step(trial);
		assertThat(this.progress.restsToBegin()).isEmpty();
	}

	@Test
	void failsWithoutOneOfItsPartsAndWithoutTheRightToBegin() {
		TrialInfo lost = testing(trial(20, 0));
		this.tasks.cancel(new TaskRequest(lost.rest().taskId()));
		step(lost);
		assertThat(find(lost).state()).isEqualTo(TrialState.FAILED);
		assertThat(states(lost)).containsExactly(TaskState.STOPPED, TaskState.STOPPED, TaskState.CANCELLED);
		this.task = task(NUMBERS, null);
		TrialInfo refused = testing(trial(20, 0));
		this.actions.decide(new DecideSendTrialRequest(refused.trialId(), Trial.A));
		this.progress.refused(Long.parseLong(refused.trialId()), "task.no-right");
		assertThat(find(refused).reason()).isEqualTo("task.no-right");
		assertThat(summary(refused.rest().taskId()).reason()).isEqualTo("task.no-right");
	}

	@Test
	void isApprovedBySizeAsAWhole() {
		this.account.modify(new ModifyAccountInfoRequest(null, null, null, null, null, NUMBERS - 1, null));
		TrialInfo trial = ready(trial(20, 0));
		this.actions.start(new TrialRequest(trial.trialId()));
		assertThat(states(trial)).containsExactly(TaskState.AWAITING_APPROVAL, TaskState.AWAITING_APPROVAL,
				TaskState.READY);
		step(trial);
		assertThat(find(trial).state()).isEqualTo(TrialState.TESTING);
		this.tasks.cancel(new TaskRequest(trial.partA().taskId()));
		step(trial);
		assertThat(states(trial)).containsOnly(TaskState.CANCELLED);
	}

	private void assertDecided(TrialInfo trial, String reason) {
		step(trial);
		waited(trial);
		step(trial);
		assertThat(find(trial).winner()).isEqualTo(Trial.A);
		assertThat(find(trial).reason()).isEqualTo(reason);
	}

	/** As if both parts had been sent, with so many accepted and delivered. */
	private void sent(TrialInfo trial, int acceptedA, int deliveredA, int acceptedB, int deliveredB) {
		count(trial.partA().taskId(), 1, acceptedA);
		count(trial.partA().taskId(), DELIVERED, deliveredA);
		count(trial.partB().taskId(), 1, acceptedB);
		count(trial.partB().taskId(), DELIVERED, deliveredB);
		this.database.sql("UPDATE task SET state = 7, finished_at = ? WHERE id IN (?, ?)")
			.param(this.clock.instant())
			.param(trial.partA().taskId())
			.param(trial.partB().taskId())
			.update();
	}

	private void count(String taskId, int state, int messages) {
		this.database
			.sql("""
					INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code,
						state, code, messages, fee) VALUES ('2026-01-01 00:00:00', 1, ?, ?, 1, 'Parcels', 2, 'HK', ?, '', ?, 0)""")
			.params(this.app, taskId, state, messages)
			.update();
	}

	private void waited(TrialInfo trial) {
		this.database.sql("UPDATE trial SET decide_at = ? WHERE id = ?")
			.param(this.clock.instant())
			.param(trial.trialId())
			.update();
	}

	private TrialInfo testing(String trial) {
		TrialInfo ready = ready(trial);
		this.actions.start(new TrialRequest(trial));
		return ready;
	}

	private TrialInfo ready(String trial) {
		this.progress.step(Long.parseLong(trial));
		this.preparation.prepareAll();
		this.progress.step(Long.parseLong(trial));
		return this.actions.describe(new TrialRequest(trial));
	}

	private void step(TrialInfo trial) {
		this.progress.step(Long.parseLong(trial.trialId()));
	}

	private TrialInfo find(TrialInfo trial) {
		return this.actions.describe(new TrialRequest(trial.trialId()));
	}

	private List<TaskState> states(TrialInfo trial) {
		return Stream.of(trial.partA(), trial.partB(), trial.rest())
			.map((part) -> summary(part.taskId()).state())
			.toList();
	}

	private Stream<String> numbers(TrialPart part) {
		long list = Long.parseLong(summary(part.taskId()).recipientListId());
		return this.slices.recipients(list, 0).stream().map(Recipient::number).map((number) -> number.e164());
	}

	private TaskSummary summary(String taskId) {
		return this.tasks.summary(new TaskRequest(taskId));
	}

	private String trial(int share, int sample) {
		return this.actions.create(new CreateSendTrialRequest(this.task, this.templateB, share, 5, 0, sample))
			.trialId();
	}

	private String template(String content, SmsType type) {
		return Long.toString(this.catalog.effectiveTemplate(Region.INTERNATIONAL, type, content));
	}

	private String task(int numbers, Long sendTime) {
		return this.tasks
			.create(new CreateSendTaskRequest("Parcels", 1, this.app, "Parcels", this.templateA, List.of("A1"),
					phones(numbers), null, null, sendTime, null))
			.taskId();
	}

	private static List<String> phones(int count) {
		return IntStream.range(0, count).mapToObj((i) -> "+8526123" + (1000 + i)).toList();
	}

}
