package io.smsconsole.scheduler.job;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.insight.system.DescribeNodeListRequest;
import io.smsconsole.core.insight.system.DescribeStorageInfoRequest;
import io.smsconsole.core.insight.system.JobRuns;
import io.smsconsole.core.insight.system.SystemActions;
import io.smsconsole.scheduler.SchedulerTest;
import io.smsconsole.scheduler.chore.Chore;
import io.smsconsole.scheduler.job.DescribeJobListResponse.JobInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

/**
 * Jobs as people see them, and nodes as they tell of themselves.
 */
@SchedulerTest
class JobActionsTests {

	@Autowired
	private JobActions actions;

	@Autowired
	private SystemActions system;

	@Autowired
	private JobRuns runs;

	@Autowired
	private List<Chore> chores;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void hasWordsForEachJobInBothLanguages() {
		assertThat(this.chores).isNotEmpty().allSatisfy((chore) -> {
			assertThat(JobRuns.title(chore.name(), Locale.ENGLISH)).isNotEqualTo(chore.name());
			assertThat(JobRuns.title(chore.name(), Locale.SIMPLIFIED_CHINESE)).isNotEqualTo(chore.name())
				.matches(".*\\p{IsHan}.*");
		});
	}

	@Test
	void tellsWhenEachRanAndRunsNext() {
		await().until(() -> job("reconcile"), (job) -> !job.lastHost().isEmpty());
		assertThat(list()).hasSameSizeAs(this.chores).allSatisfy((job) -> {
			assertThat(job.nextTime()).as(job.jobName()).isPositive();
			assertThat(job.state()).as(job.jobName()).isIn("waiting", "running", "failing");
		});
		assertThat(job("reconcile").everySeconds()).isEqualTo(2);
		assertThat(job("reconcile").runnable()).isFalse();
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		assertThat(job("fold-tally").title()).isEqualTo("汇总计数");
	}

	@Test
	void runsOneAtOnce() {
		this.database.sql("DELETE FROM job_run WHERE name = 'forget-sign-in-attempts'").update();
		asOwner(() -> this.actions.run(new RunJobRequest("forget-sign-in-attempts")));
		await().until(() -> this.runs.all().containsKey("forget-sign-in-attempts"));
		assertThat(refused("reconcile").reason()).isEqualTo("job.often");
		assertThat(refused("nothing").code()).isEqualTo(ErrorCode.RESOURCE_NOT_FOUND);
	}

	@Test
	void listsTheOnesThatFailFirstWithTheirError() {
		this.runs.failed("forget-exports", "node-x", Instant.now(), 5, "no room");
		assertThat(list().get(0)).satisfies((job) -> {
			assertThat(job.jobName()).isEqualTo("forget-exports");
			assertThat(job.state()).isEqualTo("failing");
			assertThat(job.lastError()).isEqualTo("no room");
			assertThat(job.lastHost()).isEqualTo("node-x");
		});
		this.runs.succeeded("forget-exports", "node-x", Instant.now(), 5);
	}

	@Test
	void hearsOfThisNodeAndItsDisk() {
		await().untilAsserted(
				() -> assertThat(RunAs.call(owner(), () -> this.system.nodes(new DescribeNodeListRequest()).nodeSet()))
					.anySatisfy((node) -> {
						assertThat(node.host()).isNotEmpty();
						assertThat(node.javaVersion()).isEqualTo(System.getProperty("java.version"));
						assertThat(node.clockSkewed()).isFalse();
					}));
		assertThat(RunAs.call(owner(), () -> this.system.storage(new DescribeStorageInfoRequest()).diskSet()))
			.anySatisfy((disk) -> assertThat(disk.totalBytes()).isPositive());
	}

	private JobInfo job(String name) {
		return list().stream().filter((job) -> job.jobName().equals(name)).findFirst().orElseThrow();
	}

	private List<JobInfo> list() {
		return RunAs.call(owner(), () -> this.actions.list(new DescribeJobListRequest()).jobSet());
	}

	private SmsException refused(String name) {
		return catchThrowableOfType(SmsException.class, () -> asOwner(() -> this.actions.run(new RunJobRequest(name))));
	}

	private void asOwner(Runnable work) {
		RunAs.call(owner(), () -> {
			work.run();
			return null;
		});
	}

	private Caller owner() {
		return this.accounts.forJob(this.accounts.owner().orElseThrow().uin(), "test");
	}

}
