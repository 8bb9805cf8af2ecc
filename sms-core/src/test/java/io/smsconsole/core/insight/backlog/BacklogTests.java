package io.smsconsole.core.insight.backlog;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.sending.message.MessageMother;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.sending.task.TaskState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class BacklogTests {

	@Autowired
	private Backlog backlog;

	@Autowired
	private Submissions submissions;

	@Autowired
	private Ids ids;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void tellsTheAgeOfWhatMayGoAndOfNothingThatIsHeld() {
		this.jdbc.update("DELETE FROM submission");
		assertThat(this.backlog.ageOfPrograms()).isZero();
		assertThat(this.backlog.ageOfTasks()).isZero();
		long running = task(TaskState.RUNNING, 500, 2, 1);
		ready(Submission.API_LANE, Duration.ofMinutes(1));
		ready(running, Duration.ofMinutes(2));
		ready(task(TaskState.PAUSED, 10, 1, 1), Duration.ofHours(1));
		ready(-1, Duration.ofHours(2));
		assertThat(this.backlog.ageOfPrograms()).isBetween(Duration.ofSeconds(59), Duration.ofSeconds(70));
		assertThat(this.backlog.ageOfTasks()).isBetween(Duration.ofSeconds(119), Duration.ofSeconds(130));
	}

	@Test
	void countsDoubtfulSubmissions() {
		int before = this.backlog.doubtful();
		this.jdbc.update("UPDATE submission SET state = 2 WHERE id = ?", ready(this.ids.next(), Duration.ZERO));
		assertThat(this.backlog.doubtful()).isEqualTo(before + 1);
	}

	@Test
	void tellsHowFarTasksAre() {
		TaskSum before = running();
		task(TaskState.RUNNING, 900, 3, 1);
		TaskSum after = running();
		assertThat(after.tasks() - before.tasks()).isEqualTo(1);
		assertThat(after.accepted() - before.accepted()).isEqualTo(300);
		assertThat(after.waiting() - before.waiting()).isEqualTo(600);
	}

	@Test
	void countsWhatReceiversAreStillToBeTold() {
		int entries = this.backlog.callbackEntries();
		int deliveries = this.backlog.callbackDeliveries();
		this.jdbc.update("INSERT INTO delivery_entry (target, lane, id, ref) VALUES (1, 0, ?, 1)", this.ids.next());
		this.jdbc.update("""
				INSERT INTO delivery (id, target, lane, sdk_app_id, kind, state, url, refs, entries, due_at)
				VALUES (?, 1, 0, 1, 0, 0, '', '1', 1, NOW())""", ago(Duration.ofHours(3)));
		assertThat(this.backlog.callbackEntries()).isEqualTo(entries + 1);
		assertThat(this.backlog.callbackDeliveries()).isEqualTo(deliveries + 1);
		assertThat(this.backlog.ageOfCallbacks()).isGreaterThanOrEqualTo(Duration.ofHours(3).minusSeconds(1));
	}

	private TaskSum running() {
		return this.backlog.tasks()
			.stream()
			.filter((sum) -> sum.state() == TaskState.RUNNING)
			.findAny()
			.orElse(new TaskSum(TaskState.RUNNING, 0, 0, 0));
	}

	private long ready(long lane, Duration age) {
		long id = ago(age);
		this.submissions.insert(List.of(MessageMother.submission(id, lane, 1)));
		return id;
	}

	private long ago(Duration age) {
		return this.ids.floor(this.clock.instant().minus(age)) + this.ids.next() % 1000;
	}

	private long task(TaskState state, int valid, int slices, int nextSlice) {
		long id = this.ids.next();
		this.jdbc.update("""
				INSERT INTO task (id, name, region, sdk_app_id, template_id, list_id, state, valid, slices, next_slice,
				created_by, created_at) VALUES (?, '', 0, 1, 1, 1, ?, ?, ?, ?, 1, NOW())""", id, state.wire(), valid,
				slices, nextSlice);
		return id;
	}

}
