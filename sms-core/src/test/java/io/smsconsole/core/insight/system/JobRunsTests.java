package io.smsconsole.core.insight.system;

import java.time.Instant;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How jobs went.
 */
@CoreTest
class JobRunsTests {

	private static final String JOB = "fold-tally";

	private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

	@Autowired
	private JobRuns runs;

	@Autowired
	private Alarms alarms;

	@Test
	void raisesAnAlarmForAJobThatFailsThreeTimesInARowUntilItSucceeds() {
		this.runs.succeeded(JOB, "node-a", NOON, 12);
		this.runs.failed(JOB, "node-b", NOON.plusSeconds(10), 3, "broken\n" + "x".repeat(400));
		this.runs.failed(JOB, "node-b", NOON.plusSeconds(20), 3, "broken");
		assertThat(this.alarms.open(AlarmKind.JOB_FAILING)).isEmpty();
		this.runs.failed(JOB, "node-a", NOON.plusSeconds(30), 3, "broken again");
		this.runs.failed(JOB, "node-a", NOON.plusSeconds(40), 3, "broken again");
		assertThat(this.alarms.open(AlarmKind.JOB_FAILING)).singleElement().satisfies((alarm) -> {
			assertThat(alarm.repeats()).isZero();
			assertThat(AlarmText.of(alarm, Locale.ENGLISH).subject()).isEqualTo("Job fails: Add up the counts");
			assertThat(AlarmText.of(alarm, Locale.SIMPLIFIED_CHINESE).subject()).isEqualTo("后台作业连续失败：汇总计数");
		});
		JobRun failing = this.runs.all().get(JOB);
		assertThat(failing.failures()).isEqualTo(4);
		assertThat(failing.failingSince()).isEqualTo(NOON.plusSeconds(10));
		this.runs.succeeded(JOB, "node-b", NOON.plusSeconds(50), 15);
		assertThat(this.alarms.open(AlarmKind.JOB_FAILING)).isEmpty();
		JobRun well = this.runs.all().get(JOB);
		assertThat(well.failures()).isZero();
		assertThat(well.lastError()).as("is kept").isEqualTo("broken again");
	}

	@Test
	void callsAJobByItsNameWhereThereAreNoWords() {
		assertThat(JobRuns.title("of-a-later-version", Locale.ENGLISH)).isEqualTo("of-a-later-version");
	}

}
